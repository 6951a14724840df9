import { idParamsSchema } from '@/lib/contracts/id-params';
import { endpointWithSecretSchema } from '@/lib/contracts/webhooks';
import { rotateSecret } from '@/lib/domain/webhooks/rotate-secret';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Make a new signing secret; the old one signs as well for another day',
    auth: 'session',
    permission: 'webhooks.write',
    params: idParamsSchema,
    output: endpointWithSecretSchema,
  },
  (ctx, { params }) => rotateSecret({ ctx, input: params }),
);
