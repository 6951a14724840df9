-- Tasks of the CRM are tasks here: about a lead or deal, with or without a conversation.
ALTER TABLE "tasks"
  ADD COLUMN "external_id" TEXT,
  ADD COLUMN "lead_id" TEXT,
  ADD COLUMN "deal_id" TEXT;
CREATE UNIQUE INDEX "tasks_company_id_external_id_key" ON "tasks"("company_id", "external_id");
CREATE INDEX "tasks_company_id_lead_id_idx" ON "tasks"("company_id", "lead_id");
CREATE INDEX "tasks_company_id_deal_id_idx" ON "tasks"("company_id", "deal_id");
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_company_id_lead_id_fkey"
  FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_company_id_deal_id_fkey"
  FOREIGN KEY ("company_id", "deal_id") REFERENCES "deals"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Tasks and notes made here go to the CRM as leads and deals do. Notes are written and deleted, never edited.
CREATE TRIGGER tasks_crm_change AFTER INSERT OR DELETE OR UPDATE OF text, due_date, done_at, owner_id ON tasks
  FOR EACH ROW EXECUTE FUNCTION app_note_crm_change('task');
CREATE TRIGGER lead_notes_crm_change AFTER INSERT OR DELETE ON lead_notes
  FOR EACH ROW EXECUTE FUNCTION app_note_crm_change('note');
-- A telephone call of which there will be no transcript is finished when it comes in.
CREATE TRIGGER conversations_crm_new AFTER INSERT ON conversations
  FOR EACH ROW WHEN (NEW.processed_at IS NOT NULL AND NEW.lead_id IS NOT NULL)
  EXECUTE FUNCTION app_note_crm_change('conversation');

-- As before, except that a change remembers that it was tried before it changed again: what that attempt may have made at the
-- CRM, without an answer reaching us, has to be looked for.
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
    WHERE i.company_id = target.company_id AND i.provider = 'ZOHO' AND i.status IN ('ACTIVE', 'ERROR', 'NEEDS_REAUTH'))
  ON CONFLICT (company_id, id) DO UPDATE
    SET operation = excluded.operation, version = crm_changes.version + 1, attempts = least(crm_changes.attempts, 1),
        last_error = NULL, next_at = excluded.next_at, changed_at = excluded.changed_at;
  RETURN NULL;
END
$$;
