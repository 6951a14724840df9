-- Directors are told when events end as dead letters or pile up, and when a webhook of theirs can no longer be delivered.
ALTER TYPE "AlertType" ADD VALUE 'EVENTS_FAILED';
ALTER TYPE "AlertType" ADD VALUE 'WEBHOOK_FAILED';

-- The sweep over all companies counts events; it never sees what they hold.
GRANT SELECT (provider, attempts, processed_at) ON integration_events TO performancy_system;
