import { z } from 'zod';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { connectFailure } from '@/lib/domain/integrations/connect-failure';
import { finishOAuth } from '@/lib/domain/integrations/finish-oauth';
import { integrationsPage } from '@/lib/domain/integrations/integrations-page';
import { AppError } from '@/lib/errors/app-error';
import { redirectSchema, route } from '@/lib/http/route';

/** What vendors add to the address differs; the verb reads what it needs. */
const callbackSchema = z.looseObject({
  code: z.string().optional(),
  state: z.string().optional(),
  error: z.string().optional(),
});

/** The vendor sends the browser here; whatever comes of it, the person ends on the integrations page. */
export const GET = route(
  {
    summary: 'End the sign-in at a vendor',
    auth: 'session',
    permission: 'integrations.write',
    params: providerParamsSchema,
    query: callbackSchema,
    output: redirectSchema,
    status: 303,
  },
  async (ctx, { params: { provider }, query, request }) => {
    try {
      await finishOAuth({ ctx, input: { provider, params: new URL(request.url).searchParams } });
      return { location: await integrationsPage(ctx, { connected: provider }) };
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'not_found') throw error;
      const reason = connectFailure(error, query.error);
      return { location: await integrationsPage(ctx, { failed: provider, reason }) };
    }
  },
);
