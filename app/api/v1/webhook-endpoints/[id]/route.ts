import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { endpointSchema, updateEndpointSchema } from '@/lib/contracts/webhooks';
import { deleteEndpoint } from '@/lib/domain/webhooks/delete-endpoint';
import { updateEndpoint } from '@/lib/domain/webhooks/update-endpoint';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Change a webhook endpoint',
    auth: 'session',
    permission: 'webhooks.write',
    params: idParamsSchema,
    body: updateEndpointSchema,
    output: endpointSchema,
    problems: ['unprocessable'],
  },
  (ctx, { params, body }) => updateEndpoint({ ctx, input: { id: params.id, ...body } }),
);

export const DELETE = route(
  {
    summary: 'Delete a webhook endpoint',
    auth: 'session',
    permission: 'webhooks.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteEndpoint({ ctx, input: params }),
);
