import type { Ctx } from '@/lib/domain/ctx';
import { finishOAuth } from '@/lib/domain/integrations/finish-oauth';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { startOAuth } from '@/lib/domain/integrations/start-oauth';
import { SANDBOX_CLIENT } from '@/tests/support/providers/zoho/zoho';

/** Goes through the vendor's own page, as a director's browser would. */
export async function allow(
  authorize_url: string,
  decision: 'allow' | 'deny' = 'allow',
): Promise<URLSearchParams> {
  const page = await fetch(authorize_url);
  const html = await page.text();
  const form = new URLSearchParams({ decision });
  for (const [, name = '', value = ''] of html.matchAll(/name="(\w+)" value="([^"]*)"/g))
    if (name !== 'decision')
      form.set(
        name,
        value.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(code)),
      );
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await fetch(
    action.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(code)),
    {
      method: 'POST',
      body: form,
      redirect: 'manual',
    },
  );
  return new URL(answer.headers.get('location') ?? '').searchParams;
}

/** Connects a company to the local Zoho, as a director's browser would. */
export async function reconnect(ctx: Ctx): Promise<void> {
  await saveConfig({
    ctx,
    input: {
      provider: 'zoho',
      config: {
        client_id: SANDBOX_CLIENT.id,
        client_secret: SANDBOX_CLIENT.secret,
        webhook_secret: 'a-long-webhook-secret',
      },
    },
  });
  const { authorize_url } = await startOAuth({ ctx, input: { provider: 'zoho' } });
  await finishOAuth({ ctx, input: { provider: 'zoho', params: await allow(authorize_url) } });
}
