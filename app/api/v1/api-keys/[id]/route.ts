import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { revokeKey } from '@/lib/domain/api-keys/revoke-key';
import { route } from '@/lib/http/route';

export const DELETE = route(
  {
    summary: 'Revoke an API key',
    auth: 'session',
    permission: 'api_keys.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => revokeKey({ ctx, input: params }),
);
