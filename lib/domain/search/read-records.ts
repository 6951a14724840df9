import type { FoundDeal, FoundLead } from '@/lib/contracts/search';
import type { Tx } from '@/lib/db/clients';
import { may } from '@/lib/permissions/permissions';
import { type Ctx, personOf } from '../ctx';
import { DEAL_SELECT, dealLens, dealView } from '../deals/deal-view';
import type { SearchResults } from './search-content';

/** The leads and deals that were found and that the actor may read, as they are now; what was deleted since is gone. */
export async function readRecords(
  tx: Tx,
  ctx: Ctx,
  results: SearchResults,
): Promise<{ leads: FoundLead[]; deals: FoundDeal[] }> {
  const { company_id } = ctx;
  const { role } = personOf(ctx);
  const leads = may(role, 'leads.read')
    ? await tx.lead.findMany({
        where: { company_id, id: { in: results.leads } },
        select: {
          id: true,
          name: true,
          company_name: true,
          status: true,
          source: true,
          owner: { select: { name: true } },
        },
      })
    : [];
  const deals = may(role, 'deals.read')
    ? await tx.deal.findMany({ where: { company_id, id: { in: results.deals } }, select: DEAL_SELECT })
    : [];
  const lens = await dealLens(tx, company_id, ctx.clock.now());
  const stages = new Map(lens.pipeline.stages.map(({ key, name }) => [key, name]));
  return {
    leads: inOrder(results.leads, leads, 'L').map(({ owner, ...lead }) => ({
      ...lead,
      owner: owner?.name ?? null,
    })),
    deals: inOrder(results.deals, deals, 'D').map(({ cite, ...row }) => {
      const { id, title, stage, kind, stuck, value, currency, lead, owner, expected_close_on, close_reason } =
        dealView(row, lens);
      const facts = { kind, stuck, value, currency, lead, expected_close_on, close_reason };
      return {
        cite,
        id,
        title,
        stage,
        stage_name: stages.get(stage) ?? null,
        ...facts,
        owner: owner?.name ?? null,
      };
    }),
  };
}

/** Rows in the order in which they were found, each with the mark by which an answer names it: what is gone keeps its own. */
function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[], mark: 'L' | 'D') {
  return ids.flatMap((id, at) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? [] : [{ ...row, cite: `${mark}${at + 1}` }];
  });
}
