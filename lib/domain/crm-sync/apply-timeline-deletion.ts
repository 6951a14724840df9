import type { Tx } from '@/lib/db/clients';
import type { CrmLink } from '@/lib/db/generated/client';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { removeCallNote } from './apply-call-note';
import { fromCrm, linksOf, lockCrm } from './links';
import { removeBareConversation } from './remove-bare-conversation';
import type { CrmScope } from './scope';

/**
 * Activities or notes are gone at the CRM: what they were goes here too. A conversation that people worked with stays; what we
 * wrote there about a call is only not written again.
 */
export async function applyTimelineDeletion(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  module: 'activities' | 'notes',
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await fromCrm(tx);
  await lockCrm(tx, scope);
  for (const link of (await linksOf(tx, scope, module, ids)).values()) {
    if (link.deleted_at !== null) continue;
    await tx.crmLink.update({
      where: { company_id_id: { company_id: scope.company_id, id: link.id } },
      data: { deleted_at: ctx.clock.now() },
    });
    await removeRow(tx, ctx, scope.company_id, module, link);
  }
}

async function removeRow(
  tx: Tx,
  ctx: Ctx,
  company_id: string,
  module: 'activities' | 'notes',
  link: CrmLink,
): Promise<void> {
  const { entity_type, entity_id: id } = link;
  const where = { company_id, id };
  if (entity_type === 'activity') await tx.crmActivity.deleteMany({ where });
  if (entity_type === 'note') await tx.leadNote.deleteMany({ where });
  if (entity_type === 'conversation')
    await (module === 'notes'
      ? removeCallNote(tx, company_id, link)
      : removeBareConversation(tx, company_id, id));
  if (entity_type !== 'task') return;
  const { count } = await tx.task.deleteMany({ where });
  if (count > 0)
    await writeAudit(tx, ctx, {
      action: 'CRM_DELETED_TASK',
      entity_type: 'task',
      entity_id: id,
      also_by_jobs: true,
    });
}
