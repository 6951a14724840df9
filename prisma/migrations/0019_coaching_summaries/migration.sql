-- What a person's latest calls say about how they sell, as it was last written; the calls stand beside it, so that it goes
-- when what was said in one of them is deleted.
CREATE TABLE "coaching_summaries" (
    "company_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "written_by_id" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_by" TEXT NOT NULL,
    "reason" TEXT,
    "conversation_ids" TEXT[],
    "content" TEXT NOT NULL,

    CONSTRAINT "coaching_summaries_pkey" PRIMARY KEY ("company_id","user_id"),
    CONSTRAINT coaching_summaries_sealed CHECK (content LIKE 's1.%')
);
ALTER TABLE "coaching_summaries" ADD CONSTRAINT "coaching_summaries_company_id_user_id_fkey"
  FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "coaching_summaries" ADD CONSTRAINT "coaching_summaries_company_id_written_by_id_fkey"
  FOREIGN KEY ("company_id", "written_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT app_protect_tenant_table('coaching_summaries');
