import { connectionTestSchema } from '@/lib/contracts/integrations';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { testConnection } from '@/lib/domain/integrations/test-connection';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Try each permission of an integration',
    auth: 'session',
    permission: 'integrations.write',
    params: providerParamsSchema,
    output: connectionTestSchema,
    problems: ['conflict'],
  },
  (ctx, { params }) => testConnection({ ctx, input: params }),
);
