import { companyTx } from '@/lib/db/doors';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { ownComment } from './own-comment';

/** Takes one's own comment away. @throws AppError not_found when it is out of sight, forbidden when somebody else wrote it. */
export async function deleteComment({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  await companyTx(ctx, async (tx) => {
    const { id, conversation_id } = await ownComment(tx, ctx, input.id);
    await tx.lineComment.delete({ where: { company_id_id: { company_id: ctx.company_id, id } } });
    await writeAudit(tx, ctx, {
      action: 'DELETE_COMMENT',
      entity_type: 'conversation',
      entity_id: conversation_id,
    });
  });
}
