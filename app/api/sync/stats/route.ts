import { syncStatsSchema } from '@/lib/contracts/sync';
import { syncStats } from '@/lib/domain/integrations/sync-stats';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Statistics of synchronisations',
    auth: 'key',
    permission: 'sync.read',
    output: syncStatsSchema,
  },
  (ctx) => syncStats({ ctx }),
);
