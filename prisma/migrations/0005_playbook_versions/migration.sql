-- A call is read by the playbook as it was when the call began: earlier versions stay, as rows of their own.
ALTER TABLE "conversations" ADD COLUMN "playbook_version" INTEGER NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX "playbooks_company_id_parent_version_id_version_key"
  ON "playbooks"("company_id", "parent_version_id", "version");

-- The person's usual pace as of the beginning of the call, so that browser and server compare with the same.
ALTER TABLE "meetings" ADD COLUMN "baseline_wpm" DOUBLE PRECISION;
