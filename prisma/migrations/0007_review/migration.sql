-- Alerts say what they are about as data, so that everyone reads them in their own language; the same finding raised again
-- while it is open stays one alert (`open_key` is set until somebody acknowledges it).
ALTER TYPE "AlertType" ADD VALUE 'CONVERSATION_COMMENT';
ALTER TABLE "alerts"
  ADD COLUMN "data" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "squad_id" TEXT,
  ADD COLUMN "personal" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "dedup_key" TEXT,
  ADD COLUMN "open_key" TEXT,
  ADD COLUMN "occurrences" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "last_raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_company_id_squad_id_fkey"
  FOREIGN KEY ("company_id", "squad_id") REFERENCES "squads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "alerts" ADD CONSTRAINT alerts_personal_has_person CHECK (NOT personal OR user_id IS NOT NULL);
CREATE UNIQUE INDEX "alerts_company_id_open_key_key" ON "alerts"("company_id", "open_key");
CREATE INDEX "alerts_company_id_dedup_key_idx" ON "alerts"("company_id", "dedup_key");

-- Reading is each person's own; acknowledging is for everybody.
CREATE TABLE "alert_reads" (
    "company_id" TEXT NOT NULL,
    "alert_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_reads_pkey" PRIMARY KEY ("company_id","alert_id","user_id")
);
ALTER TABLE "alert_reads" ADD CONSTRAINT "alert_reads_company_id_alert_id_fkey"
  FOREIGN KEY ("company_id", "alert_id") REFERENCES "alerts"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "alert_reads" ADD CONSTRAINT "alert_reads_company_id_user_id_fkey"
  FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a person wants by mail. No row: the defaults.
CREATE TYPE "AlertDigest" AS ENUM ('daily', 'urgent', 'off');
CREATE TABLE "notification_settings" (
    "company_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "alert_digest" "AlertDigest" NOT NULL DEFAULT 'daily',
    "mail_comments" BOOLEAN NOT NULL DEFAULT true,
    "digest_sent_on" DATE,

    CONSTRAINT "notification_settings_pkey" PRIMARY KEY ("company_id","user_id")
);
ALTER TABLE "notification_settings" ADD CONSTRAINT "notification_settings_company_id_user_id_fkey"
  FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What somebody has promised to do. The text may come from a transcript: it is sealed.
CREATE TABLE "tasks" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "conversation_id" TEXT,
    "owner_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "action_key" TEXT,
    "text" TEXT NOT NULL,
    "due_date" DATE,
    "done_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tasks_pkey" PRIMARY KEY ("company_id","id"),
    CONSTRAINT tasks_sealed CHECK (text LIKE 's1.%')
);
CREATE UNIQUE INDEX "tasks_company_id_conversation_id_action_key_key" ON "tasks"("company_id", "conversation_id", "action_key");
CREATE INDEX "tasks_company_id_owner_id_done_at_due_date_idx" ON "tasks"("company_id", "owner_id", "done_at", "due_date");
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_company_id_conversation_id_fkey"
  FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_company_id_owner_id_fkey"
  FOREIGN KEY ("company_id", "owner_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_company_id_created_by_id_fkey"
  FOREIGN KEY ("company_id", "created_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What somebody says about one line of a call.
CREATE TABLE "line_comments" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "turn" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "line_comments_pkey" PRIMARY KEY ("company_id","id"),
    CONSTRAINT line_comments_sealed CHECK (text LIKE 's1.%')
);
CREATE INDEX "line_comments_company_id_conversation_id_created_at_idx" ON "line_comments"("company_id", "conversation_id", "created_at");
ALTER TABLE "line_comments" ADD CONSTRAINT "line_comments_company_id_conversation_id_fkey"
  FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "line_comments" ADD CONSTRAINT "line_comments_company_id_author_id_fkey"
  FOREIGN KEY ("company_id", "author_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT app_protect_tenant_table('alert_reads');
SELECT app_protect_tenant_table('notification_settings');
SELECT app_protect_tenant_table('tasks');
SELECT app_protect_tenant_table('line_comments');
