import { apiKeyListSchema, createApiKeySchema, createdApiKeySchema } from '@/lib/contracts/api-keys';
import { createKey } from '@/lib/domain/api-keys/create-key';
import { listKeys } from '@/lib/domain/api-keys/list-keys';
import { route } from '@/lib/http/route';

export const GET = route(
  { summary: 'List API keys', auth: 'session', permission: 'api_keys.read', output: apiKeyListSchema },
  (ctx) => listKeys({ ctx }),
);

export const POST = route(
  {
    summary: 'Create an API key',
    auth: 'session',
    permission: 'api_keys.write',
    body: createApiKeySchema,
    output: createdApiKeySchema,
    status: 201,
    problems: ['conflict'],
  },
  (ctx, { body }) => createKey({ ctx, input: body }),
);
