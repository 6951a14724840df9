import { type MappingParams, type MappingView, mappingRulesSchema } from '@/lib/contracts/mappings';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { mappingView, requireSystem } from './mapping-view';

const MOST = 100;

/** Every saved version of a mapping, newest first. @throws AppError not_found for an unknown system. */
export async function listMappingVersions({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: MappingParams;
}): Promise<{ data: MappingView[] }> {
  authorize(ctx.actor, 'mappings.read');
  const { system, type } = input;
  requireSystem(system);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const rows = await tx.fieldMapping.findMany({
      where: { company_id, provider: system, entity: type },
      orderBy: { version: 'desc' },
      take: MOST,
    });
    const data: MappingView[] = [];
    for (const row of rows)
      data.push(
        await mappingView(tx, company_id, system, type, {
          ...row,
          rules: mappingRulesSchema.parse(row.rules),
        }),
      );
    return { data };
  });
}
