import { companyTx } from '@/lib/db/doors';
import { may } from '@/lib/permissions/permissions';
import { type Ctx, personOf } from '../ctx';
import { visibleSquads } from '../squads/list-squads';
import { visiblePeople } from '../visible-people';

interface Option {
  id: string;
  name: string;
}

/** More people than this are found by text instead. */
const MOST_PEOPLE = 500;

/** The people and squads whose conversations the actor may see, for the filters of the list. */
export async function filterOptions({ ctx }: { ctx: Ctx }): Promise<{ people: Option[]; squads: Option[] }> {
  const { role } = personOf(ctx);
  const visible = visiblePeople(ctx, 'conversations.read');
  const squads = may(role, 'squads.read') ? visibleSquads(ctx) : null;
  const select = { id: true, name: true };
  return companyTx(ctx, async (tx) => ({
    people: await tx.user.findMany({
      where: { AND: [visible, { status: { not: 'INVITED' } }] },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: MOST_PEOPLE,
      select,
    }),
    squads:
      squads === null ? [] : await tx.squad.findMany({ where: squads, orderBy: [{ name: 'asc' }], select }),
  }));
}
