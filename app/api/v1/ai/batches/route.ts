import { batchPageSchema, batchSchema, startBatchSchema } from '@/lib/contracts/ai';
import { listBatches } from '@/lib/domain/analysis/list-batches';
import { startBatch } from '@/lib/domain/analysis/start-batch';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List the batches of analyses',
    auth: 'session',
    permission: 'ai.read',
    output: batchPageSchema,
  },
  (ctx) => listBatches({ ctx }),
);

export const POST = route(
  {
    summary: 'Analyse the conversations of a period again',
    auth: 'session',
    permission: 'ai.write',
    body: startBatchSchema,
    output: batchSchema,
    status: 202,
    problems: ['conflict'],
  },
  (ctx, { body }) => startBatch({ ctx, input: body }),
);
