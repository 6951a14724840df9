import { startSyncSchema, syncJobSchema } from '@/lib/contracts/sync';
import { startSync } from '@/lib/domain/integrations/start-sync';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Start a synchronisation of a provider',
    auth: 'key',
    permission: 'sync.write',
    body: startSyncSchema,
    output: syncJobSchema,
    status: 202,
    problems: ['conflict'],
  },
  (ctx, { body }) => startSync({ ctx, input: body }),
);
