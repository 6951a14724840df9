import { listSyncJobsSchema, syncJobPageSchema } from '@/lib/contracts/sync';
import { listSyncJobs } from '@/lib/domain/integrations/list-sync-jobs';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List synchronisations',
    auth: 'key',
    permission: 'sync.read',
    query: listSyncJobsSchema,
    output: syncJobPageSchema,
  },
  (ctx, { query }) => listSyncJobs({ ctx, input: query }),
);
