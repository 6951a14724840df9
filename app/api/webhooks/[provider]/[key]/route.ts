import { z } from 'zod';
import { receivedSchema } from '@/lib/contracts/events';
import { receiveWebhook } from '@/lib/http/receive-webhook';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Where a vendor delivers events; the last part of the address is secret',
    auth: 'public',
    limit: 'webhook_address',
    params: z.object({ provider: z.string().max(40), key: z.string().max(100) }),
    output: receivedSchema,
    problems: ['unauthenticated', 'payload_too_large'],
  },
  (_ctx, { params, request }) => receiveWebhook(request, params.provider, params.key),
);
