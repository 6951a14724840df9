import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { replayDelivery } from '@/lib/domain/webhooks/replay-delivery';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Send a webhook once more',
    auth: 'session',
    permission: 'webhooks.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
    problems: ['conflict'],
  },
  (ctx, { params }) => replayDelivery({ ctx, input: params }),
);
