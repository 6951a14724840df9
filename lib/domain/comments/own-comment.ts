import type { Tx } from '@/lib/db/clients';
import { AppError, notFound } from '@/lib/errors/app-error';
import { type Ctx, personOf } from '../ctx';
import { visiblePeople } from '../visible-people';

/** A comment that the actor wrote. @throws AppError not_found when it is out of sight, forbidden when somebody else wrote it. */
export async function ownComment(
  tx: Tx,
  ctx: Ctx,
  id: string,
): Promise<{ id: string; conversation_id: string }> {
  const people = visiblePeople(ctx, 'comments.write');
  const comment = await tx.lineComment.findFirst({
    where: { company_id: ctx.company_id, id, conversation: { user: people } },
    select: { id: true, conversation_id: true, author_id: true },
  });
  if (comment === null) throw notFound('Comment');
  if (comment.author_id !== personOf(ctx).user_id)
    throw new AppError('forbidden', 'Only its author can change a comment.');
  return comment;
}
