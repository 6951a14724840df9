import { idParamsSchema } from '@/lib/contracts/id-params';
import { syncJobDetailSchema } from '@/lib/contracts/sync';
import { getSyncJob } from '@/lib/domain/integrations/get-sync-job';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'One synchronisation with its log and what was not taken',
    auth: 'key',
    permission: 'sync.read',
    params: idParamsSchema,
    output: syncJobDetailSchema,
  },
  (ctx, { params }) => getSyncJob({ ctx, input: params }),
);
