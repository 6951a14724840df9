import { createdApiKeySchema } from '@/lib/contracts/api-keys';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { rotateKey } from '@/lib/domain/api-keys/rotate-key';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Replace an API key; the old one works for another day',
    auth: 'session',
    permission: 'api_keys.write',
    params: idParamsSchema,
    output: createdApiKeySchema,
    status: 201,
    problems: ['conflict'],
  },
  (ctx, { params }) => rotateKey({ ctx, input: params }),
);
