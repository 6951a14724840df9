import { connectionSchema, saveConnectionConfigSchema } from '@/lib/contracts/integrations';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { getConnection } from '@/lib/domain/integrations/get-connection';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'What is configured of an integration',
    auth: 'session',
    permission: 'integrations.read',
    params: providerParamsSchema,
    output: connectionSchema,
  },
  (ctx, { params }) => getConnection({ ctx, input: params }),
);

export const POST = route(
  {
    summary: 'Save the credentials of an integration',
    auth: 'session',
    permission: 'integrations.write',
    params: providerParamsSchema,
    body: saveConnectionConfigSchema,
    output: connectionSchema,
  },
  (ctx, { params, body }) => saveConfig({ ctx, input: { provider: params.provider, config: body } }),
);
