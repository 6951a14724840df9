import { connectionSchema } from '@/lib/contracts/integrations';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { getConnection } from '@/lib/domain/integrations/get-connection';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Whether an integration is connected',
    auth: 'session',
    permission: 'integrations.read',
    params: providerParamsSchema,
    output: connectionSchema,
  },
  (ctx, { params }) => getConnection({ ctx, input: params }),
);
