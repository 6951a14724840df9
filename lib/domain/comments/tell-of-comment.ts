import type { Tx } from '@/lib/db/clients';
import { enqueue } from '@/lib/queue/enqueue';
import { raiseAlert } from '../alerts/raise-alert';
import type { Ctx } from '../ctx';

/** Several comments in a row make one mail at once and one with the rest. */
const MAIL_DEBOUNCE_SECONDS = 600;

interface Told {
  comment: { id: string; turn: string; author: { id: string; name: string } };
  conversation: { id: string; user_id: string; title: string | null };
}

/** Alerts and mails the rep whose call it was, and those who have commented on the same line before; never the author. */
export async function tellOfComment(tx: Tx, ctx: Ctx, { comment, conversation }: Told): Promise<void> {
  const { company_id } = ctx;
  const earlier = await tx.lineComment.findMany({
    where: { company_id, conversation_id: conversation.id, turn: comment.turn },
    select: { author_id: true },
    distinct: ['author_id'],
  });
  const told = new Set([conversation.user_id, ...earlier.map(({ author_id }) => author_id)]);
  told.delete(comment.author.id);
  for (const user_id of told) {
    await raiseAlert({
      ctx: { ...ctx, tx },
      input: {
        type: 'CONVERSATION_COMMENT',
        priority: 'MEDIUM',
        key: `comment:${conversation.id}:${user_id}`,
        data: { author: comment.author.name, conversation: conversation.title, turn: comment.turn },
        about: { type: 'conversation', id: conversation.id },
        user_id,
        personal: true,
        unread_again: true,
        quiet_days: 0,
      },
    });
    await enqueue(
      tx,
      'comment.mail',
      { company_id, comment_id: comment.id, user_id },
      { debounce: { key: `${conversation.id}|${user_id}`, seconds: MAIL_DEBOUNCE_SECONDS } },
    );
  }
}
