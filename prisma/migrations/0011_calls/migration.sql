-- Telephone calls: whose extension it is, what the vendor reported, and where it delivers its events.
CREATE TYPE "CallDirection" AS ENUM ('INBOUND', 'OUTBOUND', 'INTERNAL');
CREATE TYPE "CallMediaState" AS ENUM ('NONE', 'PENDING', 'STORED', 'UNLICENSED', 'UNAVAILABLE');

CREATE TABLE "phone_lines" (
    "id" TEXT NOT NULL,
    "provider" "IntegrationProvider" NOT NULL,
    "external_id" TEXT NOT NULL,
    "vendor_user_id" TEXT,
    "name" TEXT NOT NULL,
    "extension" TEXT,
    "email" TEXT,
    "user_id" TEXT,
    "by_hand" BOOLEAN NOT NULL DEFAULT false,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "phone_lines_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "calls" (
    "id" TEXT NOT NULL,
    "provider" "IntegrationProvider" NOT NULL,
    "external_id" TEXT NOT NULL,
    "direction" "CallDirection" NOT NULL,
    "outcome" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "line_id" TEXT,
    "parties" TEXT NOT NULL,
    "phone_key" TEXT,
    "recording_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "recording" "CallMediaState" NOT NULL DEFAULT 'NONE',
    "transcript" "CallMediaState" NOT NULL DEFAULT 'NONE',
    "media_reason" TEXT,
    "media_attempts" INTEGER NOT NULL DEFAULT 0,
    "conversation_id" TEXT,
    "company_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calls_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "phone_channels" (
    "company_id" TEXT NOT NULL,
    "integration_id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "event_types" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "phone_channels_pkey" PRIMARY KEY ("company_id","integration_id")
);

CREATE UNIQUE INDEX "phone_lines_company_id_provider_external_id_key" ON "phone_lines"("company_id", "provider", "external_id");
CREATE INDEX "phone_lines_company_id_user_id_idx" ON "phone_lines"("company_id", "user_id");
CREATE UNIQUE INDEX "calls_company_id_provider_external_id_key" ON "calls"("company_id", "provider", "external_id");
CREATE UNIQUE INDEX "calls_company_id_conversation_id_key" ON "calls"("company_id", "conversation_id");
CREATE INDEX "calls_company_id_line_id_idx" ON "calls"("company_id", "line_id");
CREATE INDEX "calls_company_id_phone_key_idx" ON "calls"("company_id", "phone_key");
CREATE INDEX "calls_company_id_started_at_idx" ON "calls"("company_id", "started_at");
CREATE INDEX "phone_channels_expires_at_idx" ON "phone_channels"("expires_at");

ALTER TABLE "phone_lines" ADD CONSTRAINT "phone_lines_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "users"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "phone_lines" ADD CONSTRAINT "phone_lines_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "calls" ADD CONSTRAINT "calls_company_id_line_id_fkey" FOREIGN KEY ("company_id", "line_id") REFERENCES "phone_lines"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "calls" ADD CONSTRAINT "calls_company_id_conversation_id_fkey" FOREIGN KEY ("company_id", "conversation_id") REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "calls" ADD CONSTRAINT "calls_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "phone_channels" ADD CONSTRAINT "phone_channels_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "phone_channels" ADD CONSTRAINT "phone_channels_company_id_integration_id_fkey" FOREIGN KEY ("company_id", "integration_id") REFERENCES "integrations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A sealed column takes sealed values only.
ALTER TABLE calls ADD CONSTRAINT calls_sealed CHECK (parties LIKE 's1.%');

SELECT app_protect_tenant_table('phone_lines');
SELECT app_protect_tenant_table('calls');
SELECT app_protect_tenant_table('phone_channels');

-- The schedule looks for channels that end soon and for calls whose transcript is still to come, over all companies.
SELECT app_open_to_system('phone_channels', 'SELECT');
SELECT app_open_to_system('calls', 'SELECT');
