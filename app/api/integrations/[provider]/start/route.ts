import { oauthStartSchema } from '@/lib/contracts/integrations';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { startOAuth } from '@/lib/domain/integrations/start-oauth';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Begin the sign-in at a vendor',
    auth: 'session',
    permission: 'integrations.write',
    params: providerParamsSchema,
    output: oauthStartSchema,
    problems: ['conflict'],
  },
  (ctx, { params }) => startOAuth({ ctx, input: params }),
);
