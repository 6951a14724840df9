import type { CommentView, UpdateComment } from '@/lib/contracts/comments';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { ownComment } from './own-comment';
import { COMMENT_SELECT, presentComment } from './present-comment';

/** Changes one's own comment. @throws AppError not_found when it is out of sight, forbidden when somebody else wrote it. */
export async function updateComment({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & UpdateComment;
}): Promise<CommentView> {
  return companyTx(ctx, async (tx) => {
    const { id, conversation_id } = await ownComment(tx, ctx, input.id);
    const sealer = await companySealer(tx, ctx.company_id);
    const row = await tx.lineComment.update({
      where: { company_id_id: { company_id: ctx.company_id, id } },
      data: { text: sealer.seal('line_comments', 'text', id, input.text), updated_at: ctx.clock.now() },
      select: COMMENT_SELECT,
    });
    await writeAudit(tx, ctx, {
      action: 'UPDATE_COMMENT',
      entity_type: 'conversation',
      entity_id: conversation_id,
    });
    return presentComment(sealer, ctx, row);
  });
}
