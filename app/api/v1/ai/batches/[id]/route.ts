import { batchSchema } from '@/lib/contracts/ai';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { cancelBatch } from '@/lib/domain/analysis/cancel-batch';
import { getBatch } from '@/lib/domain/analysis/get-batch';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read a batch of analyses and its progress',
    auth: 'session',
    permission: 'ai.read',
    params: idParamsSchema,
    output: batchSchema,
  },
  (ctx, { params }) => getBatch({ ctx, input: params }),
);

export const DELETE = route(
  {
    summary: 'Cancel a batch of analyses',
    auth: 'session',
    permission: 'ai.write',
    params: idParamsSchema,
    output: batchSchema,
  },
  (ctx, { params }) => cancelBatch({ ctx, input: params }),
);
