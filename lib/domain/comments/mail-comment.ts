import { languageSchema } from '@/lib/contracts/languages';
import { companyTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import { composeMail } from '@/lib/mail/templates';
import { mailTransport } from '@/lib/mail/transport';
import type { Ctx } from '../ctx';
import { notificationsOf } from '../notifications/get-notifications';

/**
 * Mails somebody that a line of a call was commented on: who did, and the way there; never the words themselves. Nothing is
 * sent when the comment is gone, the person has left, or wants no such mails.
 * @throws Error when the mail could not be handed over.
 */
export async function mailComment({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { comment_id: string; user_id: string };
}): Promise<void> {
  const { company_id } = ctx;
  const found = await companyTx(ctx, async (tx) => {
    const comment = await tx.lineComment.findUnique({
      where: { company_id_id: { company_id, id: input.comment_id } },
      select: { turn: true, conversation_id: true, author: { select: { name: true } } },
    });
    const reader = await tx.user.findFirst({
      where: { company_id, id: input.user_id, status: 'ACTIVE' },
      select: { email: true, name: true, locale: true, company: { select: { name: true, slug: true } } },
    });
    const { mail_comments } = await notificationsOf(tx, company_id, input.user_id);
    return comment === null || reader === null || !mail_comments ? null : { comment, reader };
  });
  if (found === null) return;
  const { comment, reader } = found;
  const { slug, name: company } = reader.company ?? { slug: '', name: 'Performancy' };
  const message = composeMail('comment', languageSchema.catch('pt-BR').parse(reader.locale), {
    name: reader.name.split(' ')[0] ?? reader.name,
    company,
    author: comment.author.name,
    link: `${env().APP_URL.replace(/\/$/, '')}/${slug}/conversations/${comment.conversation_id}#${comment.turn}`,
  });
  await mailTransport()({ to: reader.email, ...message });
}
