import type { ListPeople, PersonPage } from '@/lib/contracts/people';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { personSelect, personView } from './person-view';

/** A page of the people whom the actor may see, by name; `q` searches name and e-mail. */
export async function listPeople({ ctx, input }: { ctx: Ctx; input: ListPeople }): Promise<PersonPage> {
  const where: Prisma.UserWhereInput = { AND: [visiblePeople(ctx, 'people.read'), filter(input)] };
  const { page, page_size } = input;
  return companyTx(ctx, async (tx) => {
    const total = await tx.user.count({ where });
    const rows = await tx.user.findMany({
      where,
      select: personSelect(ctx),
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { data: rows.map(personView), page, page_size, total };
  });
}

function filter({ q, role, status, squad_id }: ListPeople): Prisma.UserWhereInput {
  const like = { contains: q?.trim() ?? '', mode: 'insensitive' } as const;
  return {
    ...(q === undefined ? {} : { OR: [{ name: like }, { email: like }] }),
    ...(role === undefined ? {} : { role }),
    ...(status === undefined ? {} : { status }),
    ...(squad_id === undefined ? {} : { squad_memberships: { some: { squad_id } } }),
  };
}
