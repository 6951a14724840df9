import { connectionSchema, disconnectSchema } from '@/lib/contracts/integrations';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { disconnectProvider } from '@/lib/domain/integrations/disconnect';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'End an integration, here and at the vendor',
    auth: 'session',
    permission: 'integrations.write',
    params: providerParamsSchema,
    body: disconnectSchema,
    output: connectionSchema,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => disconnectProvider({ ctx, input: { provider: params.provider, ...body } }),
);
