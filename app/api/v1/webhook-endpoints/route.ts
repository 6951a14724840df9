import { createEndpointSchema, endpointListSchema, endpointWithSecretSchema } from '@/lib/contracts/webhooks';
import { createEndpoint } from '@/lib/domain/webhooks/create-endpoint';
import { listEndpoints } from '@/lib/domain/webhooks/list-endpoints';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List webhook endpoints',
    auth: 'session',
    permission: 'webhooks.read',
    output: endpointListSchema,
  },
  (ctx) => listEndpoints({ ctx }),
);

export const POST = route(
  {
    summary: 'Create a webhook endpoint',
    auth: 'session',
    permission: 'webhooks.write',
    body: createEndpointSchema,
    output: endpointWithSecretSchema,
    status: 201,
    problems: ['unprocessable', 'conflict'],
  },
  (ctx, { body }) => createEndpoint({ ctx, input: body }),
);
