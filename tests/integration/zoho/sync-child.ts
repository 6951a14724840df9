// Runs a synchronisation in a process of its own, so that a test can kill it: node … sync-child.ts <company> <sync job>
import { systemClock } from '@/lib/clock';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { SYNC_RUNNERS } from '@/lib/jobs/sync-runners';

const [company_id = '', sync_job_id = ''] = process.argv.slice(2);
const actor = { kind: 'system' as const, job: 'test', company_id };
await runSync(
  { company_id, actor, request_id: 'child', clock: systemClock },
  SYNC_RUNNERS,
  sync_job_id,
  new AbortController().signal,
);
process.exit(0);
