-- The hub heals by itself: work whose job is gone is found across companies, and so is a renewal of tokens whose process died.
ALTER TABLE "integrations" ADD COLUMN "refresh_started_at" TIMESTAMPTZ(3);

CREATE INDEX "webhook_deliveries_company_id_status_next_attempt_at_idx" ON "webhook_deliveries"("company_id", "status", "next_attempt_at");

-- Ids, states and times only: no payload, no secret.
GRANT SELECT (refresh_started_at) ON integrations TO performancy_system;
SELECT app_open_to_system('integration_events', 'SELECT (company_id, id, status, received_at, next_attempt_at)');
SELECT app_open_to_system('webhook_deliveries', 'SELECT (company_id, id, status, endpoint_id, next_attempt_at)');
SELECT app_open_to_system('webhook_endpoints', 'SELECT (company_id, id, status)');
