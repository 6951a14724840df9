import { z } from 'zod';
import { setLinePersonSchema } from '@/lib/contracts/calls';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { setLinePerson } from '@/lib/domain/calls/set-line-person';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Say whose line it is',
    auth: 'session',
    permission: 'integrations.write',
    params: idParamsSchema,
    body: setLinePersonSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params, body }) => setLinePerson({ ctx, input: { ...params, ...body } }),
);
