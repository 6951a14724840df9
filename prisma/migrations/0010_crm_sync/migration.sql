-- The CRM on the other side: contacts, activities, which record is which row, subscriptions, and changes not yet told.
ALTER TABLE "leads" ADD COLUMN "phone_key" TEXT;

CREATE TABLE "lead_contacts" (
    "id" TEXT NOT NULL,
    "lead_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "phone_key" TEXT,
    "position" TEXT,
    "custom_fields" JSONB NOT NULL DEFAULT '{}',
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_contacts_pkey" PRIMARY KEY ("company_id","id")
);
CREATE TABLE "crm_activities" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT,
    "status" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "start_at" TIMESTAMPTZ(3),
    "duration_seconds" INTEGER,
    "direction" TEXT,
    "lead_id" TEXT,
    "deal_id" TEXT,
    "owner_id" TEXT,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "crm_activities_pkey" PRIMARY KEY ("company_id","id")
);
CREATE TABLE "crm_links" (
    "id" TEXT NOT NULL,
    "integration_id" TEXT NOT NULL,
    "module" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "base" JSONB NOT NULL DEFAULT '{}',
    "external_modified_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "crm_links_pkey" PRIMARY KEY ("company_id","id")
);
CREATE TABLE "crm_channels" (
    "id" TEXT NOT NULL,
    "integration_id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "events" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "crm_channels_pkey" PRIMARY KEY ("company_id","id")
);
CREATE TABLE "crm_changes" (
    "id" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "company_id" TEXT NOT NULL,

    CONSTRAINT "crm_changes_pkey" PRIMARY KEY ("company_id","id")
);

CREATE INDEX "leads_company_id_phone_key_idx" ON "leads"("company_id", "phone_key");
CREATE INDEX "lead_contacts_company_id_lead_id_idx" ON "lead_contacts"("company_id", "lead_id");
CREATE INDEX "lead_contacts_company_id_phone_key_idx" ON "lead_contacts"("company_id", "phone_key");
CREATE INDEX "lead_contacts_company_id_email_idx" ON "lead_contacts"("company_id", "email");
CREATE INDEX "crm_activities_company_id_lead_id_idx" ON "crm_activities"("company_id", "lead_id");
CREATE INDEX "crm_activities_company_id_deal_id_idx" ON "crm_activities"("company_id", "deal_id");
CREATE UNIQUE INDEX "crm_links_company_id_integration_id_module_external_id_key" ON "crm_links"("company_id", "integration_id", "module", "external_id");
CREATE INDEX "crm_links_company_id_entity_type_entity_id_idx" ON "crm_links"("company_id", "entity_type", "entity_id");
CREATE UNIQUE INDEX "crm_channels_channel_id_key" ON "crm_channels"("channel_id");
CREATE INDEX "crm_channels_company_id_integration_id_idx" ON "crm_channels"("company_id", "integration_id");
CREATE INDEX "crm_channels_expires_at_idx" ON "crm_channels"("expires_at");
CREATE INDEX "crm_changes_next_at_idx" ON "crm_changes"("next_at");

ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_activities" ADD CONSTRAINT "crm_activities_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_activities" ADD CONSTRAINT "crm_activities_company_id_deal_id_fkey" FOREIGN KEY ("company_id", "deal_id") REFERENCES "deals"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_activities" ADD CONSTRAINT "crm_activities_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "crm_activities" ADD CONSTRAINT "crm_activities_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_links" ADD CONSTRAINT "crm_links_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_links" ADD CONSTRAINT "crm_links_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_channels" ADD CONSTRAINT "crm_channels_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_channels" ADD CONSTRAINT "crm_channels_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "crm_changes" ADD CONSTRAINT "crm_changes_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT app_protect_tenant_table(t::regclass)
FROM unnest(ARRAY['lead_contacts', 'crm_activities', 'crm_links', 'crm_channels', 'crm_changes']) AS t;
-- Which subscriptions end soon, and where changes wait.
SELECT app_open_to_system('crm_channels', 'SELECT');
SELECT app_open_to_system('crm_changes', 'SELECT');

ALTER TABLE crm_activities ADD CONSTRAINT crm_activities_sealed CHECK (body IS NULL OR body LIKE 's1.%');

-- Numbers are looked up by their last eight digits, which all ways of writing them have in common.
CREATE FUNCTION app_phone_key(phone text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN length(digits) >= 8 THEN right(digits, 8) END
  FROM (SELECT regexp_replace(regexp_replace(phone, '(ramal|ext\.?)\s*\d{1,6}\s*$', '', 'i'), '\D', '', 'g') AS digits) AS d
$$;
CREATE FUNCTION app_keep_phone_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.phone_key := app_phone_key(NEW.phone);
  RETURN NEW;
END
$$;
CREATE TRIGGER leads_phone_key BEFORE INSERT OR UPDATE OF phone ON leads
  FOR EACH ROW EXECUTE FUNCTION app_keep_phone_key();
CREATE TRIGGER lead_contacts_phone_key BEFORE INSERT OR UPDATE OF phone ON lead_contacts
  FOR EACH ROW EXECUTE FUNCTION app_keep_phone_key();
UPDATE leads SET phone_key = app_phone_key(phone) WHERE phone IS NOT NULL;

-- Notes that a row changed here, where the company has a CRM; what the exchange itself writes (app.crm_sync = 'on') is none.
CREATE FUNCTION app_note_crm_change() RETURNS trigger LANGUAGE plpgsql AS $$
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
    SET operation = excluded.operation, version = crm_changes.version + 1, attempts = 0, last_error = NULL,
        next_at = excluded.next_at, changed_at = excluded.changed_at;
  RETURN NULL;
END
$$;
CREATE TRIGGER leads_crm_change AFTER INSERT OR UPDATE OR DELETE ON leads
  FOR EACH ROW EXECUTE FUNCTION app_note_crm_change('lead');
CREATE TRIGGER deals_crm_change AFTER INSERT OR UPDATE OR DELETE ON deals
  FOR EACH ROW EXECUTE FUNCTION app_note_crm_change('deal');
-- A finished call is told of once it has been read; later only its notes and its lead matter.
CREATE TRIGGER conversations_crm_change AFTER UPDATE OF processed_at, notes, lead_id ON conversations
  FOR EACH ROW WHEN (NEW.processed_at IS NOT NULL AND NEW.lead_id IS NOT NULL AND (
    OLD.processed_at IS NULL OR NEW.notes IS DISTINCT FROM OLD.notes OR NEW.lead_id IS DISTINCT FROM OLD.lead_id))
  EXECUTE FUNCTION app_note_crm_change('conversation');
