import type { Ctx } from '@/lib/domain/ctx';
import { finishOAuth } from '@/lib/domain/integrations/finish-oauth';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { startOAuth } from '@/lib/domain/integrations/start-oauth';
import { SANDBOX_CLIENT } from '@/tests/support/providers/goto/state';

/** Connects a company to the local GoTo, as a director's browser would. */
export async function connectGoTo(ctx: Ctx): Promise<void> {
  const config = { client_id: SANDBOX_CLIENT.id, client_secret: SANDBOX_CLIENT.secret };
  await saveConfig({ ctx, input: { provider: 'goto', config } });
  const { authorize_url } = await startOAuth({ ctx, input: { provider: 'goto' } });
  const url = new URL(authorize_url);
  const body = new URLSearchParams({ ...Object.fromEntries(url.searchParams), decision: 'allow' });
  const answer = await fetch(new URL('/oauth/authorize', url), { method: 'POST', body, redirect: 'manual' });
  const params = new URL(answer.headers.get('location') ?? '').searchParams;
  await finishOAuth({ ctx, input: { provider: 'goto', params } });
}
