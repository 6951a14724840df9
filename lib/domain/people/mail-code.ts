import type { Clock } from '@/lib/clock';
import { languageSchema } from '@/lib/contracts/languages';
import { systemTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import { composeMail } from '@/lib/mail/templates';
import { mailTransport } from '@/lib/mail/transport';
import { makeCode } from '../sessions/one-time-codes';

/** Whom each mail may still be for when its turn comes, and where its button leads. */
const KINDS = {
  invitation: { status: 'INVITED', page: '/accept-invitation' },
  password_reset: { status: 'ACTIVE', page: '/reset-password' },
} as const;

/**
 * Makes a one-time code and mails it. Run again after a failure it makes another code; only the last one works. Nothing
 * is sent when the person has accepted or was disabled meanwhile.
 * @throws Error when the mail could not be handed over.
 */
export async function mailCode({
  clock,
  input,
}: {
  clock: Clock;
  input: { kind: keyof typeof KINDS; user_id: string };
}): Promise<void> {
  const { status, page } = KINDS[input.kind];
  const made = await systemTx(input.kind === 'invitation' ? 'invite' : 'reset password', async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: input.user_id, status },
      select: { email: true, name: true, locale: true, company: { select: { name: true } } },
    });
    if (user === null) return null;
    const { code } = await makeCode(tx, clock, input.kind, input.user_id);
    return { user, code };
  });
  if (made === null) return;
  const { email, name, locale, company } = made.user;
  // In the fragment: it reaches no server log and no Referer.
  const link = `${env().APP_URL.replace(/\/$/, '')}${page}#${made.code}`;
  const language = languageSchema.catch('pt-BR').parse(locale);
  const message = composeMail(input.kind, language, {
    name: name.split(' ')[0] ?? name,
    company: company?.name ?? 'Performancy',
    link,
  });
  await mailTransport()({ to: email, ...message });
}
