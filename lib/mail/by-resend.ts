import { env } from '@/lib/env';
import type { MailTransport } from './message';

const ADDRESS = 'https://api.resend.com/emails';
const PATIENCE_MS = 15_000;

/** Through Resend's API. */
export function byResend(api_key: string): MailTransport {
  return async (message) => {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      headers: { authorization: `Bearer ${api_key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ from: env().MAIL_FROM, ...message }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`Resend answered ${response.status}.`);
  };
}
