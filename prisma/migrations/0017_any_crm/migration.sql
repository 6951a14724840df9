-- As before, for whatever CRM the company is connected to; a system that only sends webhooks is none.
CREATE OR REPLACE FUNCTION app_note_crm_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  target record;
  ignored text[] := ARRAY['updated_at', 'phone_key', 'external_id', 'stage_since'];
BEGIN
  IF current_setting('app.crm_sync', true) = 'on' THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - ignored = to_jsonb(OLD) - ignored THEN RETURN NULL; END IF;
  IF TG_OP = 'DELETE' THEN target := OLD; ELSE target := NEW; END IF;
  INSERT INTO crm_changes (company_id, id, entity_type, entity_id, operation)
  SELECT target.company_id, TG_ARGV[0] || ':' || target.id, TG_ARGV[0], target.id,
         CASE WHEN TG_OP = 'DELETE' THEN 'delete' ELSE 'upsert' END
  FROM companies c
  WHERE c.id = target.company_id AND EXISTS (
    SELECT FROM integrations i
    WHERE i.company_id = target.company_id AND i.type = 'CRM' AND i.provider <> 'CUSTOM_API' AND
          i.connected_at IS NOT NULL AND i.status IN ('ACTIVE', 'ERROR', 'NEEDS_REAUTH'))
  ON CONFLICT (company_id, id) DO UPDATE
    SET operation = excluded.operation, version = crm_changes.version + 1, attempts = least(crm_changes.attempts, 1),
        last_error = NULL, next_at = excluded.next_at, changed_at = excluded.changed_at;
  RETURN NULL;
END
$$;
