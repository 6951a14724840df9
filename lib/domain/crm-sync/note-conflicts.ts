import type { Tx } from '@/lib/db/clients';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import type { Conflict } from './merge-values';

export type ChangedEntity = 'lead' | 'deal' | 'task' | 'conversation';

/** Keeps both values of every field that changed on both sides, where people can look them up. */
export async function noteConflicts(
  tx: Tx,
  ctx: Ctx,
  entity: { type: ChangedEntity; id: string },
  conflicts: readonly Conflict[],
): Promise<void> {
  if (conflicts.length === 0) return;
  const side = (name: 'crm' | 'performancy') =>
    Object.fromEntries(conflicts.map((conflict) => [conflict.field, conflict[name]]));
  await writeAudit(tx, ctx, {
    action: 'RESOLVE_CRM_CONFLICT',
    entity_type: entity.type,
    entity_id: entity.id,
    before: { crm: side('crm'), performancy: side('performancy') },
    after: { kept: Object.fromEntries(conflicts.map(({ field, winner }) => [field, winner])) },
    also_by_jobs: true,
  });
}

/** Something here differs from the CRM and must be sent, although nobody has just changed it. */
export async function noteChange(
  tx: Tx,
  company_id: string,
  entity_type: ChangedEntity,
  entity_id: string,
): Promise<void> {
  const id = `${entity_type}:${entity_id}`;
  await tx.$executeRaw`
    INSERT INTO crm_changes (company_id, id, entity_type, entity_id, operation)
    VALUES (${company_id}, ${id}, ${entity_type}, ${entity_id}, 'upsert')
    ON CONFLICT (company_id, id) DO UPDATE SET version = crm_changes.version + 1`;
}
