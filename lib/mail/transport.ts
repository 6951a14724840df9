import { env } from '@/lib/env';
import { byResend } from './by-resend';
import { bySmtp } from './by-smtp';
import type { MailTransport } from './message';
import { toOutbox } from './outbox';

/** Who carries mails here: SMTP_URL, else RESEND_API_KEY, else the local outbox. */
export function mailTransport(): MailTransport {
  const { SMTP_URL, RESEND_API_KEY } = env();
  if (SMTP_URL !== undefined) return bySmtp(SMTP_URL);
  if (RESEND_API_KEY !== undefined) return byResend(RESEND_API_KEY);
  return toOutbox;
}

/**
 * Whether the outbox page exists: only where mails are kept locally and the app itself is local. An installation on the
 * network that lacks a mail server must not show everybody's reset links to everybody.
 */
export function outboxIsShown(): boolean {
  const { SMTP_URL, RESEND_API_KEY, APP_URL } = env();
  const { hostname } = new URL(APP_URL);
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return SMTP_URL === undefined && RESEND_API_KEY === undefined && local;
}
