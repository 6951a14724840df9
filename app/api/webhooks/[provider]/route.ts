import { z } from 'zod';
import { receivedSchema } from '@/lib/contracts/events';
import { receiveWebhook } from '@/lib/http/receive-webhook';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'The same for vendors that only take a fixed address: the secret part is the parameter `key`',
    auth: 'public',
    limit: 'webhook_address',
    params: z.object({ provider: z.string().max(40) }),
    query: z.looseObject({ key: z.string().max(100) }),
    output: receivedSchema,
    problems: ['unauthenticated', 'payload_too_large'],
  },
  (_ctx, { params, query, request }) => receiveWebhook(request, params.provider, query.key),
);
