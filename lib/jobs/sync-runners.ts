import type { SyncRunner } from '@/lib/domain/integrations/sync-runner';

/** How each provider synchronises, by its slug. */
export const SYNC_RUNNERS: Readonly<Record<string, SyncRunner>> = {};
