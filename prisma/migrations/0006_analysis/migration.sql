-- The analysis of a conversation: sealed, with the map that restores what was masked for a model. One row per conversation.
CREATE TYPE "AnalysisState" AS ENUM ('waiting', 'running', 'ready', 'failed');

CREATE TABLE "conversation_analyses" (
  "company_id" TEXT NOT NULL,
  "conversation_id" TEXT NOT NULL,
  "state" "AnalysisState" NOT NULL DEFAULT 'waiting',
  "run" INTEGER NOT NULL DEFAULT 1,
  "progress" INTEGER NOT NULL DEFAULT 0,
  "reason" TEXT,
  "made_by" TEXT,
  "dropped_quotes" INTEGER NOT NULL DEFAULT 0,
  "content" TEXT,
  "placeholder_map" TEXT,
  "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "started_at" TIMESTAMPTZ(3),
  "finished_at" TIMESTAMPTZ(3),
  CONSTRAINT "conversation_analyses_pkey" PRIMARY KEY ("company_id", "conversation_id")
);
CREATE INDEX "conversation_analyses_company_id_state_idx" ON "conversation_analyses"("company_id", "state");
ALTER TABLE "conversation_analyses" ADD CONSTRAINT "conversation_analyses_company_id_conversation_id_fkey"
  FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE conversation_analyses
  ADD CONSTRAINT conversation_analyses_sealed CHECK (
    (content IS NULL OR content LIKE 's1.%') AND (placeholder_map IS NULL OR placeholder_map LIKE 's1.%')),
  ADD CONSTRAINT conversation_analyses_progress CHECK (progress BETWEEN 0 AND 100);

-- One row per call to a provider, failed ones included; while it runs, `reserved_usd` is what it may cost at most.
CREATE TYPE "AIUsageOutcome" AS ENUM (
  'running', 'ok', 'refused', 'truncated', 'bad_answer', 'rate_limited', 'overloaded', 'no_quota', 'unauthorized',
  'rejected', 'timeout', 'unreachable', 'failed');
ALTER TABLE "ai_usage"
  ADD COLUMN "outcome" "AIUsageOutcome" NOT NULL DEFAULT 'ok',
  ADD COLUMN "cached_tokens" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "cache_write_tokens" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "reserved_usd" DOUBLE PRECISION NOT NULL DEFAULT 0,
  ADD COLUMN "duration_ms" INTEGER,
  ADD COLUMN "user_id" TEXT,
  ADD COLUMN "conversation_id" TEXT;
CREATE INDEX "ai_usage_company_id_created_at_idx" ON "ai_usage"("company_id", "created_at");
CREATE INDEX "ai_usage_company_id_user_id_idx" ON "ai_usage"("company_id", "user_id");
CREATE INDEX "ai_usage_company_id_conversation_id_idx" ON "ai_usage"("company_id", "conversation_id");
ALTER TABLE "ai_usage" ADD CONSTRAINT "ai_usage_company_id_user_id_fkey"
  FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ai_usage" ADD CONSTRAINT "ai_usage_company_id_conversation_id_fkey"
  FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a company lets models cost in a month, and the highest share of it that an alert has told of.
CREATE TABLE "ai_budgets" (
  "company_id" TEXT NOT NULL,
  "monthly_usd" DOUBLE PRECISION,
  "stop_at_percent" INTEGER NOT NULL DEFAULT 120,
  "alerted_month" TEXT,
  "alerted_percent" INTEGER NOT NULL DEFAULT 0,
  "updated_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "ai_budgets_pkey" PRIMARY KEY ("company_id")
);
ALTER TABLE "ai_budgets" ADD CONSTRAINT "ai_budgets_company_id_fkey"
  FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE ai_budgets ADD CONSTRAINT ai_budgets_sound CHECK (
  (monthly_usd IS NULL OR monthly_usd > 0) AND stop_at_percent IN (100, 120));

-- The conversations of a period, analysed again.
CREATE TYPE "AnalysisBatchState" AS ENUM ('running', 'done', 'cancelled', 'stopped');
CREATE TYPE "AnalysisBatchItemState" AS ENUM ('waiting', 'done', 'failed');
CREATE TABLE "analysis_batches" (
  "id" TEXT NOT NULL,
  "company_id" TEXT NOT NULL,
  "user_id" TEXT NOT NULL,
  "from_day" DATE NOT NULL,
  "to_day" DATE NOT NULL,
  "state" "AnalysisBatchState" NOT NULL DEFAULT 'running',
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "finished_at" TIMESTAMPTZ(3),
  CONSTRAINT "analysis_batches_pkey" PRIMARY KEY ("company_id", "id")
);
CREATE INDEX "analysis_batches_company_id_created_at_idx" ON "analysis_batches"("company_id", "created_at");
ALTER TABLE "analysis_batches" ADD CONSTRAINT "analysis_batches_company_id_fkey"
  FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "analysis_batches" ADD CONSTRAINT "analysis_batches_company_id_user_id_fkey"
  FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TABLE "analysis_batch_items" (
  "company_id" TEXT NOT NULL,
  "batch_id" TEXT NOT NULL,
  "conversation_id" TEXT NOT NULL,
  "state" "AnalysisBatchItemState" NOT NULL DEFAULT 'waiting',
  CONSTRAINT "analysis_batch_items_pkey" PRIMARY KEY ("company_id", "batch_id", "conversation_id")
);
ALTER TABLE "analysis_batch_items" ADD CONSTRAINT "analysis_batch_items_company_id_batch_id_fkey"
  FOREIGN KEY ("company_id", "batch_id") REFERENCES "analysis_batches"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "analysis_batch_items" ADD CONSTRAINT "analysis_batch_items_company_id_conversation_id_fkey"
  FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT app_protect_tenant_table('conversation_analyses');
SELECT app_protect_tenant_table('ai_budgets');
SELECT app_protect_tenant_table('analysis_batches');
SELECT app_protect_tenant_table('analysis_batch_items');
