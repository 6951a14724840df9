import type { MappingParams, MappingView } from '@/lib/contracts/mappings';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { currentMapping } from './current-mapping';
import { mappingView, requireSystem } from './mapping-view';

/** The mapping in force between a system and one of our entities. @throws AppError not_found for an unknown system. */
export async function getMapping({ ctx, input }: { ctx: Ctx; input: MappingParams }): Promise<MappingView> {
  authorize(ctx.actor, 'mappings.read');
  const { system, type } = input;
  requireSystem(system);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) =>
    mappingView(tx, company_id, system, type, await currentMapping(tx, company_id, system, type)),
  );
}
