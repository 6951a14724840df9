-- Leads and deals as people work with them: whose they are, how long a deal stands in its stage, why it ended, notes, and
-- imports from tables of values that can go on after a crash and be undone.
CREATE TYPE "CsvImportStatus" AS ENUM ('DRAFT', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE');

ALTER TABLE "leads" ADD COLUMN "owner_id" TEXT;
ALTER TABLE "deals"
  ADD COLUMN "stage_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "close_reason" TEXT,
  ADD COLUMN "owner_id" TEXT;

CREATE TABLE "deal_stage_changes" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "deal_id" TEXT NOT NULL,
    "from_stage" TEXT,
    "to_stage" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,

    CONSTRAINT "deal_stage_changes_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "lead_notes" (
    "id" TEXT NOT NULL,
    "external_id" TEXT,
    "company_id" TEXT NOT NULL,
    "lead_id" TEXT NOT NULL,
    "deal_id" TEXT,
    "author_id" TEXT,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_notes_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "csv_imports" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "CsvImportStatus" NOT NULL DEFAULT 'DRAFT',
    "file_name" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "delimiter" TEXT NOT NULL,
    "rows_total" INTEGER NOT NULL,
    "content" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL DEFAULT 0,
    "import_log_id" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "csv_imports_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "csv_import_rows" (
    "company_id" TEXT NOT NULL,
    "import_id" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "field" TEXT,
    "entity_id" TEXT,
    "lead_id" TEXT,
    "before" JSONB,

    CONSTRAINT "csv_import_rows_pkey" PRIMARY KEY ("company_id","import_id","row")
);

CREATE INDEX "leads_company_id_phone_idx" ON "leads"("company_id", "phone");
CREATE INDEX "leads_company_id_name_id_idx" ON "leads"("company_id", "name", "id");
CREATE INDEX "leads_company_id_created_at_id_idx" ON "leads"("company_id", "created_at", "id");
CREATE INDEX "leads_company_id_updated_at_id_idx" ON "leads"("company_id", "updated_at", "id");
CREATE INDEX "leads_company_id_owner_id_idx" ON "leads"("company_id", "owner_id");
CREATE INDEX "deals_company_id_stage_stage_since_id_idx" ON "deals"("company_id", "stage", "stage_since", "id");
CREATE INDEX "deals_company_id_updated_at_id_idx" ON "deals"("company_id", "updated_at", "id");
CREATE INDEX "deals_company_id_value_id_idx" ON "deals"("company_id", "value", "id");
CREATE INDEX "deals_company_id_expected_close_at_id_idx" ON "deals"("company_id", "expected_close_at", "id");
CREATE INDEX "deals_company_id_owner_id_idx" ON "deals"("company_id", "owner_id");
CREATE INDEX "deal_stage_changes_company_id_deal_id_changed_at_idx" ON "deal_stage_changes"("company_id", "deal_id", "changed_at");
CREATE INDEX "deal_stage_changes_company_id_changed_at_idx" ON "deal_stage_changes"("company_id", "changed_at");
CREATE UNIQUE INDEX "lead_notes_company_id_external_id_key" ON "lead_notes"("company_id", "external_id");
CREATE INDEX "lead_notes_company_id_lead_id_created_at_idx" ON "lead_notes"("company_id", "lead_id", "created_at");
CREATE INDEX "lead_notes_company_id_deal_id_idx" ON "lead_notes"("company_id", "deal_id");
CREATE INDEX "csv_imports_company_id_created_at_idx" ON "csv_imports"("company_id", "created_at");
CREATE INDEX "csv_imports_company_id_import_log_id_idx" ON "csv_imports"("company_id", "import_log_id");
CREATE INDEX "csv_imports_created_at_idx" ON "csv_imports"("created_at");
CREATE INDEX "csv_import_rows_company_id_import_id_outcome_row_idx" ON "csv_import_rows"("company_id", "import_id", "outcome", "row");

ALTER TABLE "leads" ADD CONSTRAINT "leads_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "deal_stage_changes" ADD CONSTRAINT "deal_stage_changes_company_id_deal_id_fkey" FOREIGN KEY ("company_id", "deal_id") REFERENCES "deals"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deal_stage_changes" ADD CONSTRAINT "deal_stage_changes_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "lead_notes" ADD CONSTRAINT "lead_notes_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "lead_notes" ADD CONSTRAINT "lead_notes_company_id_deal_id_fkey" FOREIGN KEY ("company_id", "deal_id") REFERENCES "deals"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "lead_notes" ADD CONSTRAINT "lead_notes_company_id_author_id_fkey" FOREIGN KEY ("company_id", "author_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "csv_imports" ADD CONSTRAINT "csv_imports_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "csv_imports" ADD CONSTRAINT "csv_imports_company_id_import_log_id_fkey" FOREIGN KEY ("company_id", "import_log_id") REFERENCES "import_logs"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "csv_imports" ADD CONSTRAINT "csv_imports_company_id_created_by_id_fkey" FOREIGN KEY ("company_id", "created_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "csv_import_rows" ADD CONSTRAINT "csv_import_rows_company_id_import_id_fkey" FOREIGN KEY ("company_id", "import_id") REFERENCES "csv_imports"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The deals that exist: their stage counts from their creation, and the names of the closed stages are those of the seed.
-- Forced row security hides every row from the owner, who migrates; it is lifted for these statements only.
ALTER TABLE deals NO FORCE ROW LEVEL SECURITY;
UPDATE deals SET
  stage = CASE stage WHEN 'won' THEN 'closed_won' WHEN 'lost' THEN 'closed_lost' ELSE stage END,
  stage_since = coalesce(closed_at, created_at);
INSERT INTO deal_stage_changes (id, company_id, deal_id, to_stage, changed_at)
  SELECT replace(gen_random_uuid()::text, '-', ''), company_id, id, stage, stage_since FROM deals;
ALTER TABLE deals FORCE ROW LEVEL SECURITY;

SELECT app_protect_tenant_table('deal_stage_changes');
SELECT app_protect_tenant_table('lead_notes');
SELECT app_protect_tenant_table('csv_imports');
SELECT app_protect_tenant_table('csv_import_rows');
-- Looking for imports whose time to be undone is over.
SELECT app_open_to_system('csv_imports', 'SELECT');

ALTER TABLE lead_notes ADD CONSTRAINT lead_notes_sealed CHECK (text LIKE 's1.%');
ALTER TABLE csv_imports ADD CONSTRAINT csv_imports_sealed CHECK (content IS NULL OR content LIKE 's1.%');
ALTER TABLE csv_imports ADD CONSTRAINT csv_imports_kind CHECK (kind IN ('leads', 'deals'));
ALTER TABLE csv_import_rows ADD CONSTRAINT csv_import_rows_outcome CHECK (outcome IN ('created', 'updated', 'skipped', 'failed'));

-- A deal that moves counts its days anew, unless the writer says since when it stands there.
CREATE FUNCTION app_date_deal_stage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stage IS DISTINCT FROM OLD.stage AND NEW.stage_since = OLD.stage_since THEN
    NEW.stage_since := CURRENT_TIMESTAMP;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER deals_date_stage BEFORE UPDATE OF stage ON deals
  FOR EACH ROW EXECUTE FUNCTION app_date_deal_stage();

-- The history of stages, whoever moves the deal: a person (app.user_id of the transaction), a sync, an import.
CREATE FUNCTION app_keep_deal_stage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stage = OLD.stage THEN
    RETURN NULL;
  END IF;
  INSERT INTO deal_stage_changes (id, company_id, deal_id, from_stage, to_stage, changed_at, user_id)
  VALUES (replace(gen_random_uuid()::text, '-', ''), NEW.company_id, NEW.id,
    CASE WHEN TG_OP = 'UPDATE' THEN OLD.stage END, NEW.stage, NEW.stage_since,
    nullif(current_setting('app.user_id', true), ''));
  RETURN NULL;
END
$$;
CREATE TRIGGER deals_keep_stage AFTER INSERT OR UPDATE OF stage ON deals
  FOR EACH ROW EXECUTE FUNCTION app_keep_deal_stage();
