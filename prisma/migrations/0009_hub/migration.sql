-- The integration hub: connections, events with their dead letters, mappings, synchronisations, keys for machines, and
-- webhooks that companies are told by.
ALTER TYPE "AlertType" ADD VALUE 'INTEGRATION_NEEDS_REAUTH';

-- CreateEnum
CREATE TYPE "IntegrationEventStatus" AS ENUM ('PENDING', 'APPLIED', 'LATE', 'DEAD', 'ARCHIVED', 'DELETED');

-- CreateEnum
CREATE TYPE "SyncJobStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCESS', 'PARTIAL', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WebhookEndpointStatus" AS ENUM ('ACTIVE', 'DISABLED');

-- CreateEnum
CREATE TYPE "WebhookDeliveryStatus" AS ENUM ('PENDING', 'DELIVERED', 'FAILED');

-- AlterTable
ALTER TABLE "integrations" ADD COLUMN     "access_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "account_key" TEXT,
ADD COLUMN     "accounts_server" TEXT,
ADD COLUMN     "api_domain" TEXT,
ADD COLUMN     "connected_at" TIMESTAMPTZ(3),
ADD COLUMN     "connected_by_id" TEXT,
ADD COLUMN     "data_centre" TEXT,
ADD COLUMN     "inbound_key_hash" TEXT,
ADD COLUMN     "reauth_reason" TEXT,
ADD COLUMN     "refresh_failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "refresh_failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "audit_logs" ADD COLUMN     "actor" TEXT,
ALTER COLUMN "user_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "oauth_states" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "integration_id" TEXT NOT NULL,
    "code_verifier" TEXT NOT NULL,
    "redirect_uri" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "oauth_states_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "integration_events" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "integration_id" TEXT,
    "provider" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "aggregate_key" TEXT,
    "aggregate_version" BIGINT,
    "payload" TEXT,
    "status" "IntegrationEventStatus" NOT NULL DEFAULT 'PENDING',
    "queue" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "error_code" TEXT,
    "error_reason" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "processed_at" TIMESTAMPTZ(3),
    "replays" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "integration_events_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "integration_aggregates" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "event_id" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "integration_aggregates_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "field_mappings" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "field_mappings_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "sync_jobs" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "integration_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "SyncJobStatus" NOT NULL DEFAULT 'QUEUED',
    "cursor" JSONB,
    "total" INTEGER,
    "processed" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "error_code" TEXT,
    "import_log_id" TEXT NOT NULL,
    "requested_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "heartbeat_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "sync_jobs_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "sync_job_entries" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "sync_job_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "level" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "sync_job_entries_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "vendor_requests" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "integration_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "status" INTEGER,
    "error" TEXT,
    "attempt" INTEGER NOT NULL,
    "ms" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vendor_requests_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "vendor_budgets" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "whole_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "vendor_budgets_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "events" TEXT[],
    "status" "WebhookEndpointStatus" NOT NULL DEFAULT 'ACTIVE',
    "disabled_reason" TEXT,
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_secret_until" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "webhook_messages" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "event_type" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "event_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_messages_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "status" "WebhookDeliveryStatus" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "webhook_attempts" (
    "id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "delivery_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" INTEGER,
    "error" TEXT,
    "ms" INTEGER NOT NULL,

    CONSTRAINT "webhook_attempts_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateIndex
CREATE INDEX "oauth_states_company_id_expires_at_idx" ON "oauth_states"("company_id", "expires_at");

-- CreateIndex
CREATE INDEX "integration_events_company_id_received_at_idx" ON "integration_events"("company_id", "received_at");

-- CreateIndex
CREATE INDEX "integration_events_company_id_status_received_at_idx" ON "integration_events"("company_id", "status", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "integration_events_company_id_provider_external_id_key" ON "integration_events"("company_id", "provider", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "field_mappings_company_id_provider_entity_version_key" ON "field_mappings"("company_id", "provider", "entity", "version");

-- CreateIndex
CREATE INDEX "sync_jobs_company_id_created_at_idx" ON "sync_jobs"("company_id", "created_at");

-- CreateIndex
CREATE INDEX "sync_jobs_company_id_integration_id_status_idx" ON "sync_jobs"("company_id", "integration_id", "status");

-- CreateIndex
CREATE INDEX "sync_jobs_company_id_import_log_id_idx" ON "sync_jobs"("company_id", "import_log_id");

-- CreateIndex
CREATE INDEX "sync_job_entries_company_id_sync_job_id_at_idx" ON "sync_job_entries"("company_id", "sync_job_id", "at");

-- CreateIndex
CREATE INDEX "vendor_requests_company_id_integration_id_at_idx" ON "vendor_requests"("company_id", "integration_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_key_hash_key" ON "api_keys"("key_hash");

-- CreateIndex
CREATE INDEX "webhook_messages_company_id_created_at_idx" ON "webhook_messages"("company_id", "created_at");

-- CreateIndex
CREATE INDEX "webhook_messages_company_id_event_id_idx" ON "webhook_messages"("company_id", "event_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_company_id_endpoint_id_created_at_idx" ON "webhook_deliveries"("company_id", "endpoint_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_deliveries_company_id_message_id_endpoint_id_key" ON "webhook_deliveries"("company_id", "message_id", "endpoint_id");

-- CreateIndex
CREATE INDEX "webhook_attempts_company_id_delivery_id_at_idx" ON "webhook_attempts"("company_id", "delivery_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "integrations_inbound_key_hash_key" ON "integrations"("inbound_key_hash");

-- CreateIndex
CREATE UNIQUE INDEX "integrations_company_id_provider_name_key" ON "integrations"("company_id", "provider", "name");

-- AddForeignKey
ALTER TABLE "oauth_states" ADD CONSTRAINT "oauth_states_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_states" ADD CONSTRAINT "oauth_states_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_states" ADD CONSTRAINT "oauth_states_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration_events" ADD CONSTRAINT "integration_events_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration_events" ADD CONSTRAINT "integration_events_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration_aggregates" ADD CONSTRAINT "integration_aggregates_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_company_id_created_by_id_fkey" FOREIGN KEY ("company_id", "created_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_jobs" ADD CONSTRAINT "sync_jobs_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_jobs" ADD CONSTRAINT "sync_jobs_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_jobs" ADD CONSTRAINT "sync_jobs_company_id_import_log_id_fkey" FOREIGN KEY ("company_id", "import_log_id") REFERENCES "import_logs"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_jobs" ADD CONSTRAINT "sync_jobs_company_id_requested_by_id_fkey" FOREIGN KEY ("company_id", "requested_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_job_entries" ADD CONSTRAINT "sync_job_entries_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_job_entries" ADD CONSTRAINT "sync_job_entries_company_id_sync_job_id_fkey" FOREIGN KEY ("company_id", "sync_job_id") REFERENCES "sync_jobs"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vendor_requests" ADD CONSTRAINT "vendor_requests_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vendor_requests" ADD CONSTRAINT "vendor_requests_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vendor_budgets" ADD CONSTRAINT "vendor_budgets_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_company_id_created_by_id_fkey" FOREIGN KEY ("company_id", "created_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_messages" ADD CONSTRAINT "webhook_messages_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_messages" ADD CONSTRAINT "webhook_messages_company_id_event_id_fkey" FOREIGN KEY ("company_id", "event_id") REFERENCES "integration_events"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_company_id_message_id_fkey" FOREIGN KEY ("company_id", "message_id") REFERENCES "webhook_messages"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_company_id_endpoint_id_fkey" FOREIGN KEY ("company_id", "endpoint_id") REFERENCES "webhook_endpoints"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_company_id_delivery_id_fkey" FOREIGN KEY ("company_id", "delivery_id") REFERENCES "webhook_deliveries"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integrations" ADD CONSTRAINT "integrations_company_id_connected_by_id_fkey" FOREIGN KEY ("company_id", "connected_by_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT app_protect_tenant_table(t::regclass) FROM unnest(ARRAY[
  'oauth_states', 'integration_events', 'integration_aggregates', 'field_mappings', 'sync_jobs', 'sync_job_entries',
  'vendor_requests', 'vendor_budgets', 'api_keys', 'webhook_endpoints', 'webhook_messages', 'webhook_deliveries',
  'webhook_attempts'
]) AS t;

-- The system role finds the company that a delivery or a key belongs to, and what a schedule has to start; no secrets.
SELECT app_open_to_system('integrations',
  'SELECT (company_id, id, provider, status, inbound_key_hash, access_expires_at, last_sync_at)');
SELECT app_open_to_system('api_keys', 'SELECT (company_id, id, key_hash, scopes, expires_at, revoked_at)');
SELECT app_open_to_system('sync_jobs', 'SELECT (company_id, id, status, heartbeat_at, created_at)');

-- Sealed columns take sealed values only.
ALTER TABLE oauth_states ADD CONSTRAINT oauth_states_sealed CHECK (code_verifier LIKE 's1.%');
ALTER TABLE integration_events ADD CONSTRAINT integration_events_sealed CHECK (payload IS NULL OR payload LIKE 's1.%');
ALTER TABLE webhook_endpoints ADD CONSTRAINT webhook_endpoints_sealed CHECK (
  secret LIKE 's1.%' AND (previous_secret IS NULL OR previous_secret LIKE 's1.%'));
ALTER TABLE webhook_messages ADD CONSTRAINT webhook_messages_sealed CHECK (payload LIKE 's1.%');

-- Somebody or something did it.
ALTER TABLE audit_logs ADD CONSTRAINT audit_logs_by_somebody CHECK (user_id IS NOT NULL OR actor IS NOT NULL);
