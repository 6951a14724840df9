import type { Board, BoardColumn, BoardQuery } from '@/lib/contracts/board';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import { dealFilter } from './deal-filter';
import { DEAL_SELECT, dealLens, dealView } from './deal-view';
import { stuckDeals } from './stuck';

/** Cards per column; who needs more opens the list of the stage. */
const CARDS = 30;
/** Closed columns would only grow: they show this many days. */
const CLOSED_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * The deals by stage, with totals per currency, in the order of the pipeline. Stages that only a CRM knows follow when
 * deals stand in them.
 */
export async function boardDeals({ ctx, input }: { ctx: Ctx; input: BoardQuery }): Promise<Board> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  return companyTx(ctx, async (tx) => {
    const lens = await dealLens(tx, company_id, now);
    const where = dealFilter(ctx, input, lens);
    const recent = { stage_since: { gte: new Date(now.getTime() - CLOSED_DAYS * DAY_MS) } };
    const closed = lens.pipeline.stages.filter(({ kind }) => kind !== 'open').map(({ key }) => key);
    const shown: Prisma.DealWhereInput = {
      AND: [where, { OR: [{ stage: { notIn: closed } }, { stage: { in: closed }, ...recent }] }],
    };
    const sums = await tx.deal.groupBy({
      by: ['stage', 'currency'],
      where: shown,
      _count: { _all: true },
      _sum: { value: true },
      orderBy: [{ stage: 'asc' }, { currency: 'asc' }],
    });
    const stuck = await tx.deal.groupBy({
      by: ['stage'],
      where: { AND: [where, stuckDeals(lens.pipeline, now)] },
      _count: { _all: true },
    });
    const listed = new Set(lens.pipeline.stages.map(({ key }) => key));
    const others = [...new Set(sums.map(({ stage }) => stage))].filter((stage) => !listed.has(stage));
    const stages = [
      ...lens.pipeline.stages.map(({ key, name, kind }) => ({ stage: key, name, kind })),
      ...others.map((stage) => ({ stage, name: stage, kind: 'open' as const })),
    ];
    const columns: BoardColumn[] = [];
    for (const column of stages) {
      const own = sums.filter(({ stage }) => stage === column.stage);
      const rows =
        own.length === 0
          ? []
          : await tx.deal.findMany({
              where: { AND: [shown, { stage: column.stage }] },
              orderBy: [{ stage_since: 'desc' }, { id: 'desc' }],
              take: CARDS,
              select: DEAL_SELECT,
            });
      columns.push({
        ...column,
        count: own.reduce((sum, { _count }) => sum + _count._all, 0),
        stuck: stuck.find(({ stage }) => stage === column.stage)?._count._all ?? 0,
        totals: own.map(({ currency, _sum }) => ({ currency, value: _sum.value ?? 0 })),
        deals: rows.map((row) => dealView(row, lens)),
      });
    }
    return { columns, closed_days: CLOSED_DAYS };
  });
}
