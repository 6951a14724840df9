import { createTransport } from 'nodemailer';
import { env } from '@/lib/env';
import type { MailTransport } from './message';

/** Through the SMTP server of SMTP_URL. */
export function bySmtp(url: string): MailTransport {
  const server = createTransport(url, { from: env().MAIL_FROM });
  return async (message) => {
    await server.sendMail(message);
  };
}
