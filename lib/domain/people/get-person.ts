import type { Person } from '@/lib/contracts/people';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { personSelect, personView } from './person-view';

/** One person. @throws AppError not_found when the actor may not see them. */
export async function getPerson({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<Person> {
  const row = await companyTx(ctx, (tx) =>
    tx.user.findFirst({
      where: { AND: [visiblePeople(ctx, 'people.read'), { id: input.id }] },
      select: personSelect(ctx),
    }),
  );
  if (row === null) throw notFound('This person');
  return personView(row);
}
