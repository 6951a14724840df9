import type { CommentView } from '@/lib/contracts/comments';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { COMMENT_SELECT, presentComment } from './present-comment';

/** The comments on a conversation's lines, the oldest first. @throws AppError not_found when the actor may not see it. */
export async function listComments({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { conversation_id: string };
}): Promise<CommentView[]> {
  const people = visiblePeople(ctx, 'conversations.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const conversation = await tx.conversation.findFirst({
      where: { company_id, id: input.conversation_id, user: people },
      select: { comments: { select: COMMENT_SELECT, orderBy: [{ created_at: 'asc' }, { id: 'asc' }] } },
    });
    if (conversation === null) throw notFound('Conversation');
    if (conversation.comments.length === 0) return [];
    const sealer = await companySealer(tx, company_id);
    return conversation.comments.map((row) => presentComment(sealer, ctx, row));
  });
}
