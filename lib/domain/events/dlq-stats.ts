import type { DlqStats } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** How many dead letters there are, and for what reasons. */
export async function dlqStats({ ctx }: { ctx: Ctx }): Promise<DlqStats> {
  authorize(ctx.actor, 'events.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const reasons = await tx.integrationEvent.groupBy({
      by: ['provider', 'error_code'],
      where: { company_id, status: 'DEAD' },
      _count: { _all: true },
      orderBy: { _count: { id: 'desc' } },
      take: 50,
    });
    return {
      dead: await tx.integrationEvent.count({ where: { company_id, status: 'DEAD' } }),
      archived: await tx.integrationEvent.count({ where: { company_id, status: 'ARCHIVED' } }),
      by_reason: reasons.map(({ provider, error_code, _count }) => ({
        provider,
        error_code: error_code ?? 'unknown',
        count: _count._all,
      })),
    };
  });
}
