import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** More people than this are not offered in a choice. */
const MOST_PEOPLE = 500;

/** The people of the company to whom leads and deals may belong, by name. */
export async function ownerChoices({ ctx }: { ctx: Ctx }): Promise<{ id: string; name: string }[]> {
  authorize(ctx.actor, 'deals.read');
  return companyTx(ctx, (tx) =>
    tx.user.findMany({
      where: { company_id: ctx.company_id, status: { not: 'INACTIVE' } },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: MOST_PEOPLE,
    }),
  );
}
