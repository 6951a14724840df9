import type { SquadView } from '@/lib/contracts/squads';
import type { Prisma } from '@/lib/db/generated/client';

export const squadSelect = {
  id: true,
  name: true,
  type: true,
  target_monthly: true,
  members: {
    select: { is_leader: true, user: { select: { id: true, name: true, role: true } } },
    orderBy: [{ is_leader: 'desc' }, { user: { name: 'asc' } }],
  },
} satisfies Prisma.SquadSelect;

type SquadRow = Prisma.SquadGetPayload<{ select: typeof squadSelect }>;

/** A row as the contract shows it, leaders first. */
export function squadView({ members, ...row }: SquadRow): SquadView {
  return { ...row, members: members.map(({ user, is_leader }) => ({ ...user, is_leader })) };
}
