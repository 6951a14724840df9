-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "BotType" AS ENUM ('SDR', 'CLOSER', 'FOLLOW_UP', 'CS');

-- CreateEnum
CREATE TYPE "BotStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "BotLogStatus" AS ENUM ('SUCCESS', 'FAILED', 'PENDING');

-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('ADMIN', 'DIRECTOR', 'MANAGER', 'AGENT');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'INVITED');

-- CreateEnum
CREATE TYPE "UserArea" AS ENUM ('SALES', 'MARKETING', 'CX_CS', 'GTM');

-- CreateEnum
CREATE TYPE "ConversationChannel" AS ENUM ('CALL', 'WHATSAPP', 'EMAIL', 'VIDEO');

-- CreateEnum
CREATE TYPE "ConversationSentiment" AS ENUM ('POSITIVE', 'NEUTRAL', 'NEGATIVE');

-- CreateEnum
CREATE TYPE "CoachSessionStatus" AS ENUM ('OPEN', 'COMPLETE');

-- CreateEnum
CREATE TYPE "IntegrationType" AS ENUM ('CRM', 'WHATSAPP', 'EMAIL', 'PHONE', 'VIDEO', 'AI');

-- CreateEnum
CREATE TYPE "IntegrationProvider" AS ENUM ('ZOHO', 'HUBSPOT', 'SALESFORCE', 'PIPEDRIVE', 'CUSTOM_API', 'WHATSAPP_OFFICIAL', 'WHATSAPP_UNOFFICIAL', 'TWILIO', 'SMTP', 'GOOGLE_MEET', 'ZOOM', 'OPENAI', 'ANTHROPIC', 'GEMINI', 'GOTO_CONNECT');

-- CreateEnum
CREATE TYPE "IntegrationStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'ERROR', 'PENDING', 'NEEDS_REAUTH');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('SUCCESS', 'FAILED', 'PARTIAL', 'RUNNING');

-- CreateEnum
CREATE TYPE "OKRArea" AS ENUM ('REVENUE', 'SALES', 'MARKETING', 'PRESALES', 'CS');

-- CreateEnum
CREATE TYPE "OKRStatus" AS ENUM ('DRAFT', 'ACTIVE', 'ACHIEVED', 'MISSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "KeyResultStatus" AS ENUM ('ON_TRACK', 'AT_RISK', 'BEHIND', 'ACHIEVED');

-- CreateEnum
CREATE TYPE "KeyResultUnit" AS ENUM ('CURRENCY', 'PERCENTAGE', 'NUMBER', 'HOURS', 'DAYS');

-- CreateEnum
CREATE TYPE "GoalTargetType" AS ENUM ('USER', 'SQUAD');

-- CreateEnum
CREATE TYPE "PlaybookFunction" AS ENUM ('PRE_SALES', 'SALES', 'CS');

-- CreateEnum
CREATE TYPE "PlaybookStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'DRAFT');

-- CreateEnum
CREATE TYPE "AlertType" AS ENUM ('IMPORT_FAILED', 'BOT_ERROR', 'AI_RATE_LIMIT', 'LOW_PLAYBOOK_ADHERENCE', 'DEAL_STUCK', 'CONVERSION_DROP', 'TARGET_RISK');

-- CreateEnum
CREATE TYPE "AlertPriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "AlertStatus" AS ENUM ('UNREAD', 'READ', 'ACKNOWLEDGED');

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" TEXT,
    "ip_address" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_tokens" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL
);

-- CreateTable
CREATE TABLE "devices" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "devices_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "bots" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "BotType" NOT NULL,
    "status" "BotStatus" NOT NULL DEFAULT 'INACTIVE',
    "playbook_id" TEXT NOT NULL,
    "channels" JSONB NOT NULL,
    "triggers" JSONB NOT NULL,
    "max_messages_per_day" INTEGER NOT NULL,
    "delay_between_messages_seconds" INTEGER NOT NULL,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bots_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "bot_logs" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "bot_id" TEXT NOT NULL,
    "lead_id" TEXT NOT NULL,
    "user_id" TEXT,
    "action" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" "BotLogStatus" NOT NULL,
    "message" TEXT,
    "error_message" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bot_logs_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "companies" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "domain" TEXT,
    "timezone" TEXT NOT NULL DEFAULT 'America/Sao_Paulo',
    "currency" TEXT NOT NULL DEFAULT 'BRL',
    "features" JSONB NOT NULL DEFAULT '{"ai_analysis":true,"bots":true,"auto_crm_fill":true,"playbook_generation":true,"ranking_visibility":false}',
    "settings" JSONB NOT NULL DEFAULT '{"polling_interval":300,"backup_interval":"daily"}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_keys" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "wrapped_key" TEXT NOT NULL,
    "master_key_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "company_keys_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "linkedin" TEXT,
    "password_hash" TEXT,
    "role" "UserRole" NOT NULL,
    "status" "UserStatus" NOT NULL DEFAULT 'INVITED',
    "avatar_url" TEXT,
    "area" "UserArea" NOT NULL DEFAULT 'SALES',
    "locale" TEXT NOT NULL DEFAULT 'pt-BR',
    "company_id" TEXT,
    "last_login_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "squads" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "target_monthly" DOUBLE PRECISION,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "squads_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "squad_members" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "squad_id" TEXT NOT NULL,
    "is_leader" BOOLEAN NOT NULL DEFAULT false,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "squad_members_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "company_switches" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "company_switches_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "conversations" (
    "id" TEXT NOT NULL,
    "channel" "ConversationChannel" NOT NULL,
    "title" TEXT,
    "duration_seconds" INTEGER,
    "user_id" TEXT NOT NULL,
    "lead_id" TEXT,
    "transcript" TEXT,
    "report" TEXT,
    "summary" TEXT,
    "playbook_id" TEXT,
    "playbook_score" DOUBLE PRECISION,
    "sentiment" "ConversationSentiment",
    "methodology_scores" JSONB,
    "key_moments" JSONB,
    "suggested_actions" JSONB,
    "notes" TEXT,
    "conversation_date" TIMESTAMPTZ(3) NOT NULL,
    "processed_at" TIMESTAMPTZ(3),
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "conversation_metrics" (
    "company_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "talk_ratio" DOUBLE PRECISION,
    "speech_ms" INTEGER NOT NULL,
    "rep_wpm" DOUBLE PRECISION,
    "questions_open" INTEGER NOT NULL,
    "questions_specific" INTEGER NOT NULL,
    "questions_closed" INTEGER NOT NULL,
    "longest_monologue_ms" INTEGER NOT NULL,
    "longest_customer_story_ms" INTEGER NOT NULL,
    "interactivity_per_min" DOUBLE PRECISION,
    "patience_ms" DOUBLE PRECISION,
    "objections" INTEGER NOT NULL,
    "methodology" TEXT NOT NULL,
    "methodology_score" DOUBLE PRECISION NOT NULL,
    "methodology_weakest" TEXT NOT NULL,
    "next_step" TEXT NOT NULL,

    CONSTRAINT "conversation_metrics_pkey" PRIMARY KEY ("company_id","conversation_id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "session_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "conversation_id" TEXT NOT NULL,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "coach_sessions" (
    "company_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "status" "CoachSessionStatus" NOT NULL DEFAULT 'OPEN',
    "final_sequence" INTEGER,
    "merged" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coach_sessions_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "coach_session_increments" (
    "company_id" TEXT NOT NULL,
    "session_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "payload" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coach_session_increments_pkey" PRIMARY KEY ("company_id","session_id","sequence")
);

-- CreateTable
CREATE TABLE "chat_searches" (
    "id" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "search_results" JSONB NOT NULL,
    "llm_analysis" JSONB NOT NULL,
    "llm_provider" TEXT NOT NULL DEFAULT 'anthropic',
    "llm_model" TEXT NOT NULL DEFAULT 'claude-3-5-sonnet-20241022',
    "tokens_used" INTEGER,
    "processing_time_ms" INTEGER,
    "shared_as_memory" BOOLEAN NOT NULL DEFAULT false,
    "user_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chat_searches_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "leads" (
    "id" TEXT NOT NULL,
    "external_id" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "company_name" TEXT,
    "position" TEXT,
    "source" TEXT,
    "status" TEXT,
    "lead_score" DOUBLE PRECISION,
    "custom_fields" JSONB NOT NULL DEFAULT '{}',
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "leads_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "deals" (
    "id" TEXT NOT NULL,
    "external_id" TEXT,
    "title" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "probability" DOUBLE PRECISION,
    "value" DOUBLE PRECISION NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'BRL',
    "expected_close_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "custom_fields" JSONB NOT NULL DEFAULT '{}',
    "lead_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deals_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "integrations" (
    "id" TEXT NOT NULL,
    "type" "IntegrationType" NOT NULL,
    "provider" "IntegrationProvider" NOT NULL,
    "name" TEXT NOT NULL,
    "status" "IntegrationStatus" NOT NULL DEFAULT 'PENDING',
    "encrypted_config" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "last_sync_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "integrations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "import_logs" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "integration_id" TEXT,
    "source" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'RUNNING',
    "records_total" INTEGER NOT NULL DEFAULT 0,
    "records_imported" INTEGER NOT NULL DEFAULT 0,
    "records_failed" INTEGER NOT NULL DEFAULT 0,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_logs_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "okr_periods" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "start_date" TIMESTAMPTZ(3) NOT NULL,
    "end_date" TIMESTAMPTZ(3) NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "okr_periods_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "objectives" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "period_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "area" "OKRArea" NOT NULL,
    "status" "OKRStatus" NOT NULL DEFAULT 'ACTIVE',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "owner_id" TEXT NOT NULL,
    "owner_type" "GoalTargetType" NOT NULL DEFAULT 'USER',
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "objectives_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "key_results" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "objective_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "current" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "target" DOUBLE PRECISION NOT NULL,
    "unit" "KeyResultUnit" NOT NULL DEFAULT 'NUMBER',
    "status" "KeyResultStatus" NOT NULL DEFAULT 'ON_TRACK',
    "trend" TEXT NOT NULL DEFAULT 'stable',
    "trend_value" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "owner_id" TEXT,
    "due_date" TIMESTAMPTZ(3),
    "linked_metrics" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "key_results_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "key_result_progress" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "key_result_id" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'manual',

    CONSTRAINT "key_result_progress_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "playbooks" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "function" "PlaybookFunction" NOT NULL,
    "methodology" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "PlaybookStatus" NOT NULL DEFAULT 'DRAFT',
    "is_ai_generated" BOOLEAN NOT NULL DEFAULT false,
    "content" JSONB NOT NULL,
    "company_id" TEXT NOT NULL,
    "squad_id" TEXT,
    "parent_version_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "playbooks_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "alerts" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "type" "AlertType" NOT NULL,
    "priority" "AlertPriority" NOT NULL DEFAULT 'MEDIUM',
    "status" "AlertStatus" NOT NULL DEFAULT 'UNREAD',
    "title" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "entity_type" TEXT,
    "entity_id" TEXT,
    "user_id" TEXT,
    "read_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alerts_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "ai_usage" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "total_tokens" INTEGER NOT NULL,
    "prompt_tokens" INTEGER NOT NULL,
    "completion_tokens" INTEGER NOT NULL,
    "estimated_cost_usd" DOUBLE PRECISION NOT NULL,
    "feature" TEXT NOT NULL,
    "period_month" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ai_usage_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "audit_logs" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "changes" JSONB,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_logs_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_session_token_key" ON "sessions"("session_token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_token_key" ON "verification_tokens"("token");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_identifier_token_key" ON "verification_tokens"("identifier", "token");

-- CreateIndex
CREATE INDEX "devices_company_id_user_id_idx" ON "devices"("company_id", "user_id");

-- CreateIndex
CREATE INDEX "bots_company_id_idx" ON "bots"("company_id");

-- CreateIndex
CREATE INDEX "bots_company_id_status_idx" ON "bots"("company_id", "status");

-- CreateIndex
CREATE INDEX "bot_logs_company_id_bot_id_idx" ON "bot_logs"("company_id", "bot_id");

-- CreateIndex
CREATE INDEX "bot_logs_company_id_lead_id_idx" ON "bot_logs"("company_id", "lead_id");

-- CreateIndex
CREATE INDEX "bot_logs_company_id_created_at_idx" ON "bot_logs"("company_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "companies_slug_key" ON "companies"("slug");

-- CreateIndex
CREATE INDEX "company_keys_master_key_id_idx" ON "company_keys"("master_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_company_id_idx" ON "users"("company_id");

-- CreateIndex
CREATE INDEX "users_email_idx" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_company_id_id_key" ON "users"("company_id", "id");

-- CreateIndex
CREATE INDEX "squads_company_id_idx" ON "squads"("company_id");

-- CreateIndex
CREATE INDEX "squad_members_company_id_squad_id_idx" ON "squad_members"("company_id", "squad_id");

-- CreateIndex
CREATE UNIQUE INDEX "squad_members_company_id_user_id_squad_id_key" ON "squad_members"("company_id", "user_id", "squad_id");

-- CreateIndex
CREATE INDEX "company_switches_user_id_expires_at_idx" ON "company_switches"("user_id", "expires_at");

-- CreateIndex
CREATE INDEX "conversations_company_id_conversation_date_idx" ON "conversations"("company_id", "conversation_date");

-- CreateIndex
CREATE INDEX "conversations_company_id_user_id_conversation_date_idx" ON "conversations"("company_id", "user_id", "conversation_date");

-- CreateIndex
CREATE INDEX "conversations_company_id_lead_id_idx" ON "conversations"("company_id", "lead_id");

-- CreateIndex
CREATE INDEX "meetings_company_id_user_id_idx" ON "meetings"("company_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_company_id_session_id_key" ON "meetings"("company_id", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_company_id_conversation_id_key" ON "meetings"("company_id", "conversation_id");

-- CreateIndex
CREATE INDEX "coach_sessions_status_updated_at_idx" ON "coach_sessions"("status", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "coach_sessions_company_id_meeting_id_key" ON "coach_sessions"("company_id", "meeting_id");

-- CreateIndex
CREATE INDEX "chat_searches_company_id_idx" ON "chat_searches"("company_id");

-- CreateIndex
CREATE INDEX "chat_searches_company_id_user_id_idx" ON "chat_searches"("company_id", "user_id");

-- CreateIndex
CREATE INDEX "chat_searches_company_id_created_at_idx" ON "chat_searches"("company_id", "created_at");

-- CreateIndex
CREATE INDEX "leads_company_id_idx" ON "leads"("company_id");

-- CreateIndex
CREATE INDEX "leads_company_id_email_idx" ON "leads"("company_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "leads_company_id_external_id_key" ON "leads"("company_id", "external_id");

-- CreateIndex
CREATE INDEX "deals_company_id_idx" ON "deals"("company_id");

-- CreateIndex
CREATE INDEX "deals_company_id_lead_id_idx" ON "deals"("company_id", "lead_id");

-- CreateIndex
CREATE INDEX "deals_company_id_stage_idx" ON "deals"("company_id", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "deals_company_id_external_id_key" ON "deals"("company_id", "external_id");

-- CreateIndex
CREATE INDEX "integrations_company_id_idx" ON "integrations"("company_id");

-- CreateIndex
CREATE INDEX "import_logs_company_id_started_at_idx" ON "import_logs"("company_id", "started_at");

-- CreateIndex
CREATE INDEX "import_logs_company_id_integration_id_idx" ON "import_logs"("company_id", "integration_id");

-- CreateIndex
CREATE INDEX "okr_periods_company_id_idx" ON "okr_periods"("company_id");

-- CreateIndex
CREATE INDEX "okr_periods_company_id_is_current_idx" ON "okr_periods"("company_id", "is_current");

-- CreateIndex
CREATE UNIQUE INDEX "okr_periods_company_id_label_key" ON "okr_periods"("company_id", "label");

-- CreateIndex
CREATE INDEX "objectives_company_id_period_id_idx" ON "objectives"("company_id", "period_id");

-- CreateIndex
CREATE INDEX "objectives_company_id_area_idx" ON "objectives"("company_id", "area");

-- CreateIndex
CREATE INDEX "objectives_company_id_status_idx" ON "objectives"("company_id", "status");

-- CreateIndex
CREATE INDEX "objectives_company_id_owner_id_owner_type_idx" ON "objectives"("company_id", "owner_id", "owner_type");

-- CreateIndex
CREATE INDEX "key_results_company_id_objective_id_idx" ON "key_results"("company_id", "objective_id");

-- CreateIndex
CREATE INDEX "key_results_company_id_status_idx" ON "key_results"("company_id", "status");

-- CreateIndex
CREATE INDEX "key_results_company_id_owner_id_idx" ON "key_results"("company_id", "owner_id");

-- CreateIndex
CREATE INDEX "key_result_progress_company_id_key_result_id_idx" ON "key_result_progress"("company_id", "key_result_id");

-- CreateIndex
CREATE INDEX "key_result_progress_company_id_recorded_at_idx" ON "key_result_progress"("company_id", "recorded_at");

-- CreateIndex
CREATE INDEX "playbooks_company_id_idx" ON "playbooks"("company_id");

-- CreateIndex
CREATE INDEX "playbooks_company_id_squad_id_idx" ON "playbooks"("company_id", "squad_id");

-- CreateIndex
CREATE INDEX "playbooks_company_id_status_idx" ON "playbooks"("company_id", "status");

-- CreateIndex
CREATE INDEX "alerts_company_id_status_created_at_idx" ON "alerts"("company_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "alerts_company_id_user_id_idx" ON "alerts"("company_id", "user_id");

-- CreateIndex
CREATE INDEX "ai_usage_company_id_idx" ON "ai_usage"("company_id");

-- CreateIndex
CREATE INDEX "ai_usage_company_id_period_month_idx" ON "ai_usage"("company_id", "period_month");

-- CreateIndex
CREATE INDEX "ai_usage_company_id_provider_idx" ON "ai_usage"("company_id", "provider");

-- CreateIndex
CREATE INDEX "audit_logs_company_id_user_id_idx" ON "audit_logs"("company_id", "user_id");

-- CreateIndex
CREATE INDEX "audit_logs_company_id_entity_type_entity_id_idx" ON "audit_logs"("company_id", "entity_type", "entity_id");

-- CreateIndex
CREATE INDEX "audit_logs_company_id_created_at_idx" ON "audit_logs"("company_id", "created_at");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "devices" ADD CONSTRAINT "devices_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bots" ADD CONSTRAINT "bots_company_id_playbook_id_fkey" FOREIGN KEY ("company_id", "playbook_id") REFERENCES "playbooks"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bots" ADD CONSTRAINT "bots_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bot_logs" ADD CONSTRAINT "bot_logs_company_id_bot_id_fkey" FOREIGN KEY ("company_id", "bot_id") REFERENCES "bots"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bot_logs" ADD CONSTRAINT "bot_logs_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bot_logs" ADD CONSTRAINT "bot_logs_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_keys" ADD CONSTRAINT "company_keys_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "squads" ADD CONSTRAINT "squads_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "squad_members" ADD CONSTRAINT "squad_members_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "squad_members" ADD CONSTRAINT "squad_members_company_id_squad_id_fkey" FOREIGN KEY ("company_id", "squad_id") REFERENCES "squads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_switches" ADD CONSTRAINT "company_switches_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_switches" ADD CONSTRAINT "company_switches_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_company_id_playbook_id_fkey" FOREIGN KEY ("company_id", "playbook_id") REFERENCES "playbooks"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_metrics" ADD CONSTRAINT "conversation_metrics_company_id_conversation_id_fkey" FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_company_id_conversation_id_fkey" FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_sessions" ADD CONSTRAINT "coach_sessions_company_id_meeting_id_fkey" FOREIGN KEY ("company_id", "meeting_id") REFERENCES "meetings"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_session_increments" ADD CONSTRAINT "coach_session_increments_company_id_session_id_fkey" FOREIGN KEY ("company_id", "session_id") REFERENCES "coach_sessions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_searches" ADD CONSTRAINT "chat_searches_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_searches" ADD CONSTRAINT "chat_searches_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leads" ADD CONSTRAINT "leads_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integrations" ADD CONSTRAINT "integrations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_logs" ADD CONSTRAINT "import_logs_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_logs" ADD CONSTRAINT "import_logs_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "okr_periods" ADD CONSTRAINT "okr_periods_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_company_id_period_id_fkey" FOREIGN KEY ("company_id", "period_id") REFERENCES "okr_periods"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_company_id_created_by_id_fkey" FOREIGN KEY ("company_id", "created_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_results" ADD CONSTRAINT "key_results_company_id_objective_id_fkey" FOREIGN KEY ("company_id", "objective_id") REFERENCES "objectives"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_results" ADD CONSTRAINT "key_results_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_result_progress" ADD CONSTRAINT "key_result_progress_company_id_key_result_id_fkey" FOREIGN KEY ("company_id", "key_result_id") REFERENCES "key_results"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_result_progress" ADD CONSTRAINT "key_result_progress_company_id_recorded_by_id_fkey" FOREIGN KEY ("company_id", "recorded_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbooks" ADD CONSTRAINT "playbooks_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbooks" ADD CONSTRAINT "playbooks_company_id_squad_id_fkey" FOREIGN KEY ("company_id", "squad_id") REFERENCES "squads"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbooks" ADD CONSTRAINT "playbooks_company_id_parent_version_id_fkey" FOREIGN KEY ("company_id", "parent_version_id") REFERENCES "playbooks"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_company_id_acknowledged_by_id_fkey" FOREIGN KEY ("company_id", "acknowledged_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ai_usage" ADD CONSTRAINT "ai_usage_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
