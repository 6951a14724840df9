import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

export interface PersonChoice {
  id: string;
  name: string;
}

/** The people whom the actor may see and who are not disabled, for a choice; the first 500 by name. */
export async function personChoices({ ctx }: { ctx: Ctx }): Promise<PersonChoice[]> {
  return companyTx(ctx, (tx) =>
    tx.user.findMany({
      where: { AND: [visiblePeople(ctx, 'people.read'), { status: { not: 'INACTIVE' } }] },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: 500,
    }),
  );
}
