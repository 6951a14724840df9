import { z } from 'zod';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { syncJobSchema } from '@/lib/contracts/sync';
import { startSync } from '@/lib/domain/integrations/start-sync';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Start a synchronisation',
    auth: 'session',
    permission: 'sync.write',
    params: providerParamsSchema,
    body: z.strictObject({ kind: z.string().min(1).max(40) }),
    output: syncJobSchema,
    status: 202,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => startSync({ ctx, input: { provider: params.provider, kind: body.kind } }),
);
