import type { CommentView, CreateComment } from '@/lib/contracts/comments';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError, notFound } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { writeAudit } from '../audit/write-audit';
import { openContent } from '../conversations/sealed-content';
import { type Ctx, personOf } from '../ctx';
import { visiblePeople } from '../visible-people';
import { COMMENT_SELECT, presentComment } from './present-comment';
import { tellOfComment } from './tell-of-comment';

/**
 * Comments on a line of a conversation. The rep whose call it was is told, and whoever has commented on the line before.
 * @throws AppError not_found for a conversation out of sight or a line that it does not have, conflict when it keeps no words.
 */
export async function createComment({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { conversation_id: string } & CreateComment;
}): Promise<CommentView> {
  const people = visiblePeople(ctx, 'comments.write');
  const { company_id } = ctx;
  const author_id = personOf(ctx).user_id;
  return companyTx(ctx, async (tx) => {
    // Locked, so that a refusal that comes now does not leave a comment behind.
    await tx.$queryRaw`SELECT id FROM conversations WHERE company_id = ${company_id} AND id = ${input.conversation_id} FOR UPDATE`;
    const conversation = await tx.conversation.findFirst({
      where: { company_id, id: input.conversation_id, user: people },
      select: { id: true, user_id: true, title: true, consent: true, transcript: true },
    });
    if (conversation === null) throw notFound('Conversation');
    if (conversation.consent === 'refused')
      throw new AppError(
        'conflict',
        'The participants refused the capture: nothing is kept of this conversation.',
      );
    const sealer = await companySealer(tx, company_id);
    const { transcript } = openContent(sealer, { ...conversation, report: null, notes: null });
    if (!transcript?.turns.some(({ id }) => id === input.turn)) throw notFound('Line');
    const id = newId();
    const now = ctx.clock.now();
    const row = await tx.lineComment.create({
      data: {
        company_id,
        id,
        conversation_id: conversation.id,
        turn: input.turn,
        author_id,
        text: sealer.seal('line_comments', 'text', id, input.text),
        created_at: now,
        updated_at: now,
      },
      select: COMMENT_SELECT,
    });
    await writeAudit(tx, ctx, {
      action: 'CREATE_COMMENT',
      entity_type: 'conversation',
      entity_id: conversation.id,
      after: { turn: input.turn },
    });
    await tellOfComment(tx, ctx, { comment: row, conversation });
    return presentComment(sealer, ctx, row);
  });
}
