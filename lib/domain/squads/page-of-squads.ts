import type { Paging } from '@/lib/contracts/paging';
import type { SquadPage } from '@/lib/contracts/squads';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '../ctx';
import { squadSelect, squadView } from './squad-view';
import { visibleSquads } from './visible-squads';

/** A page of the squads that the actor may see, with their people, by name. */
export async function pageOfSquads({ ctx, input }: { ctx: Ctx; input: Paging }): Promise<SquadPage> {
  const where = visibleSquads(ctx, 'squads.read');
  const { page, page_size } = input;
  return companyTx(ctx, async (tx) => {
    const total = await tx.squad.count({ where });
    const rows = await tx.squad.findMany({
      where,
      select: squadSelect,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { data: rows.map(squadView), page, page_size, total };
  });
}
