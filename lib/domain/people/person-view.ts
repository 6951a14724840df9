import type { Person } from '@/lib/contracts/people';
import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import { visibleSquads } from '../squads/visible-squads';

/** What is read of a person, with those of their squads that the actor may see. */
export function personSelect(ctx: Ctx) {
  return {
    id: true,
    name: true,
    email: true,
    role: true,
    status: true,
    area: true,
    last_login_at: true,
    created_at: true,
    squad_memberships: {
      where: { squad: visibleSquads(ctx, 'people.read') },
      select: { is_leader: true, squad: { select: { id: true, name: true } } },
      orderBy: { squad: { name: 'asc' } },
    },
  } satisfies Prisma.UserSelect;
}

type PersonRow = Prisma.UserGetPayload<{ select: ReturnType<typeof personSelect> }>;

/** A row as the contract shows it. */
export function personView({ squad_memberships, last_login_at, created_at, ...row }: PersonRow): Person {
  return {
    ...row,
    last_login_at: last_login_at?.toISOString() ?? null,
    created_at: created_at.toISOString(),
    squads: squad_memberships.map(({ squad, is_leader }) => ({ ...squad, is_leader })),
  };
}
