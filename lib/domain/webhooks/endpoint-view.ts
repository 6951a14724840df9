import { randomBytes } from 'node:crypto';
import { type EndpointView, WEBHOOK_EVENTS } from '@/lib/contracts/webhooks';
import type { WebhookEndpoint } from '@/lib/db/generated/client';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors/app-error';
import { requirePublicUrl } from '@/lib/http-client/public-address';
import { VendorError } from '@/lib/http-client/vendor-error';

/** A signing secret as the Standard Webhooks specification writes it: 256 random bits. */
export const newSigningSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** @throws AppError unprocessable for an address that we would not call. */
export function requireUsableUrl(url: string): void {
  try {
    requirePublicUrl(url, env().WEBHOOKS_ALLOW_PRIVATE);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new AppError('unprocessable', error.message, { errors: [{ path: 'url', message: error.message }] });
  }
}

/** An endpoint as people see it: never its secrets. */
export function endpointView(row: WebhookEndpoint): EndpointView {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: WEBHOOK_EVENTS.filter((event) => row.events.includes(event)),
    status: row.status,
    disabled_reason: row.disabled_reason,
    failing_since: row.failing_since?.toISOString() ?? null,
    previous_secret_until: row.previous_secret_until?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
  };
}
