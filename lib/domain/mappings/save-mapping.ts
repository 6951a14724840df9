import { type MappingView, type SaveMapping, saveMappingSchema } from '@/lib/contracts/mappings';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { currentMapping } from './current-mapping';
import { mappingView, requireSystem } from './mapping-view';

/**
 * Saves the next version of a mapping; earlier ones stay.
 * @throws AppError not_found for an unknown system, unprocessable when two rules fill the same field of ours.
 */
export async function saveMapping({ ctx, input }: { ctx: Ctx; input: SaveMapping }): Promise<MappingView> {
  authorize(ctx.actor, 'mappings.write');
  const { system, type, rules } = saveMappingSchema.parse(input);
  requireSystem(system);
  refuseDoubles(rules);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`mapping|${company_id}|${system}|${type}`}, 0))`;
    const before = await currentMapping(tx, company_id, system, type);
    const row = await tx.fieldMapping.create({
      data: {
        id: newId(),
        company_id,
        provider: system,
        entity: type,
        version: before.version + 1,
        rules,
        created_by_id: ctx.actor.kind === 'user' ? ctx.actor.user_id : null,
        created_at: ctx.clock.now(),
      },
    });
    await writeAudit(tx, ctx, {
      action: 'SAVE_FIELD_MAPPING',
      entity_type: 'field_mapping',
      entity_id: row.id,
      before: { version: before.version, rules: before.rules },
      after: { version: row.version, rules },
    });
    return mappingView(tx, company_id, system, type, { ...row, rules });
  });
}

function refuseDoubles(rules: SaveMapping['rules']): void {
  const filled = rules.filter(({ direction }) => direction !== 'out').map(({ ours }) => ours);
  const double = filled.find((name, index) => filled.indexOf(name) !== index);
  if (double !== undefined)
    throw new AppError('unprocessable', `Two rules fill "${double}". Keep one of them.`);
}
