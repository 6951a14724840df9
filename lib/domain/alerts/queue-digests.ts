import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';

/** One digest job for each person of the company who may want one. @returns how many. */
export async function queueDigests({ ctx }: { ctx: Ctx }): Promise<number> {
  authorize(ctx.actor, 'company.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const people = await tx.user.findMany({
      where: {
        company_id,
        status: 'ACTIVE',
        OR: [{ notifications: { is: null } }, { notifications: { is: { alert_digest: { not: 'off' } } } }],
      },
      select: { id: true },
    });
    for (const { id: user_id } of people) await enqueue(tx, 'alerts.digest', { company_id, user_id });
    return people.length;
  });
}
