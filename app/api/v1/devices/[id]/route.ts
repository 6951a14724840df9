import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { revokeDevice } from '@/lib/domain/devices/revoke-device';
import { route } from '@/lib/http/route';

export const DELETE = route(
  {
    summary: 'Unlink one of my extensions',
    auth: 'either',
    permission: 'devices.write',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => revokeDevice({ ctx, input: params }),
);
