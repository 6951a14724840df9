import type { DealView, UndoMove } from '@/lib/contracts/deals';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { stageOf } from '../pipeline/read-pipeline';
import { auditedDeal } from './audited-deal';
import { DEAL_SELECT, dealLens, dealView } from './deal-view';

/** A move can be undone for so long. */
const UNDO_MINUTES = 10;

/**
 * Takes back one's own last move of a deal, as if it had not been: it stands in its stage since when it did before.
 * @throws AppError not_found, conflict when somebody else moved it last or too long ago.
 */
export async function undoMove({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UndoMove & { id: string };
}): Promise<DealView> {
  authorize(ctx.actor, 'deals.write');
  const { company_id } = ctx;
  const { user_id } = personOf(ctx);
  const { id, probability, close_reason } = input;
  const where = { company_id_id: { company_id, id } };
  const now = ctx.clock.now();
  return companyTx(ctx, async (tx) => {
    await tx.$queryRaw`SELECT id FROM deals WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
    const found = await tx.deal.findUnique({ where, select: DEAL_SELECT });
    if (found === null) throw notFound('This deal');
    const [last, before] = await tx.dealStageChange.findMany({
      where: { company_id, deal_id: id },
      orderBy: [{ changed_at: 'desc' }, { id: 'desc' }],
      take: 2,
    });
    const fresh = last !== undefined && now.getTime() - last.changed_at.getTime() < UNDO_MINUTES * 60_000;
    if (!fresh || before === undefined || last.user_id !== user_id || last.from_stage === null)
      throw new AppError('conflict', 'This deal was moved again meanwhile: move it by hand.');
    const lens = await dealLens(tx, company_id, now);
    const open = stageOf(lens.pipeline, last.from_stage).kind === 'open';
    await tx.deal.update({
      where,
      data: {
        stage: last.from_stage,
        stage_since: before.changed_at,
        probability,
        closed_at: open ? null : before.changed_at,
        close_reason: open ? null : close_reason,
      },
    });
    // The database noted the way back as a move: neither of the two was one.
    await tx.dealStageChange.deleteMany({
      where: {
        company_id,
        deal_id: id,
        OR: [
          { id: last.id },
          { from_stage: last.to_stage, to_stage: last.from_stage, changed_at: before.changed_at },
        ],
      },
    });
    const row = await tx.deal.findUniqueOrThrow({ where, select: DEAL_SELECT });
    const view = dealView(row, lens);
    await writeAudit(tx, ctx, {
      action: 'UNDO_MOVE_DEAL',
      entity_type: 'deal',
      entity_id: id,
      before: auditedDeal(dealView(found, lens)),
      after: auditedDeal(view),
    });
    return view;
  });
}
