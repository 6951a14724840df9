import { Webhook } from 'standardwebhooks';
import { POST } from '@/app/api/webhooks/[provider]/[key]/route';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { findConnection, requireProvider } from '@/lib/domain/integrations/connection';
import { saveConfig } from '@/lib/domain/integrations/save-config';

export const SECRET = `whsec_${Buffer.alloc(24, 5).toString('base64')}`;

/** Makes a company's custom webhook; the secret part of its address. */
export async function openCustomWebhook(ctx: Ctx): Promise<string> {
  await saveConfig({ ctx, input: { provider: 'custom', config: { webhook_secret: SECRET } } });
  const found = await companyTx(ctx, (tx) => findConnection(tx, ctx.company_id, requireProvider('custom')));
  return found?.secrets.inbound_key ?? '';
}

export interface SentEvent {
  id: string;
  type?: string;
  timestamp?: Date;
  data: Record<string, unknown>;
}

/** A signed delivery as a Standard Webhooks sender makes it; `spoil` changes it before it is sent. */
export async function deliver(
  key: string,
  { id, type = 'lead.updated', timestamp = new Date(), data }: SentEvent,
  spoil: (headers: Headers, body: string) => string = (_headers, body) => body,
  signed_at = new Date(),
): Promise<{ status: number; data: Record<string, unknown> }> {
  const body = JSON.stringify({ type, timestamp: timestamp.toISOString(), data });
  const headers = new Headers({
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(signed_at.getTime() / 1000)),
    'webhook-signature': new Webhook(SECRET).sign(id, signed_at, body),
  });
  const sent = spoil(headers, body);
  const request = new Request(`http://localhost:3000/api/webhooks/custom/${key}`, {
    method: 'POST',
    headers,
    body: sent,
  });
  const response = await POST(request, { params: Promise.resolve({ provider: 'custom', key }) });
  return { status: response.status, data: (await response.json()) as Record<string, unknown> };
}
