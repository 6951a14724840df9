import { syncCalls } from '@/lib/domain/calls/sync-calls';
import { crmSyncRunner } from '@/lib/domain/crm-sync/sync-runner';
import type { SyncRunner } from '@/lib/domain/integrations/sync-runner';
import { perCrm } from './per-crm';

/** How each provider synchronises, by its slug. */
export const SYNC_RUNNERS: Readonly<Record<string, SyncRunner>> = {
  goto: syncCalls,
  ...perCrm(crmSyncRunner),
};
