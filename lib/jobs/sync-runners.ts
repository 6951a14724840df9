import { crmSyncRunner } from '@/lib/domain/crm-sync/sync-runner';
import type { SyncRunner } from '@/lib/domain/integrations/sync-runner';

/** How each provider synchronises, by its slug. */
export const SYNC_RUNNERS: Readonly<Record<string, SyncRunner>> = { zoho: crmSyncRunner('zoho') };
import { syncCalls } from '@/lib/domain/calls/sync-calls';

export const SYNC_RUNNERS: Readonly<Record<string, SyncRunner>> = { goto: syncCalls };
