import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '../ctx';
import { visibleSquads } from './visible-squads';

export interface SquadChoice {
  id: string;
  name: string;
}

/** The squads that the actor may see, for a choice; the first 200 by name, more than one would read in a list. */
export async function squadChoices({ ctx }: { ctx: Ctx }): Promise<SquadChoice[]> {
  return companyTx(ctx, (tx) =>
    tx.squad.findMany({
      where: visibleSquads(ctx, 'squads.read'),
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
  );
}
