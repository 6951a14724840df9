import type { Tx } from '@/lib/db/clients';
import type { CrmLink, Task } from '@/lib/db/generated/client';
import { companySealer, type Sealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { Activity } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import type { RowsHere } from './about-rows';
import { keepLink } from './keep-link';
import { baseOf, isBeingDeleted } from './links';
import { mergeValues, type Values } from './merge-values';
import { noteChange, noteConflicts } from './note-conflicts';
import type { CrmScope } from './scope';
import { openValues, sealConflicts, sealValues, taskText } from './sealed-text';
import { taskData, taskHere, taskThere } from './task-values';

/**
 * Brings a task of the CRM in as a task of its owner, or merges it with the one that stands here.
 * @returns false when there is nobody here whose task it could be.
 */
export async function applyTask(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  activity: Activity,
  link: CrmLink | undefined,
  about: RowsHere | null,
): Promise<boolean> {
  const { company_id } = scope;
  const row =
    link?.entity_type === 'task'
      ? await tx.task.findUnique({ where: { company_id_id: { company_id, id: link.entity_id } } })
      : null;
  if (row === null || link === undefined) return makeTask(tx, ctx, scope, activity, link, about);
  const lacking = await mergeTask(tx, ctx, scope, row, link, activity);
  if (Object.keys(lacking).length > 0) await noteChange(tx, company_id, 'task', row.id);
  // Whom a task of ours is about, its conversation says.
  if (row.external_id !== null && about !== null)
    await tx.task.update({ where: { company_id_id: { company_id, id: row.id } }, data: about });
  return true;
}

/** Merges what the CRM says now, and remembers it. @returns what the CRM lacks. */
export async function mergeTask(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  row: Task,
  link: CrmLink,
  activity: Activity,
): Promise<Values> {
  const { company_id } = scope;
  const sealer = await companySealer(tx, company_id);
  const words = taskText(sealer, row.id);
  const there = taskThere(activity, scope);
  const merge = mergeValues({
    base: openValues(baseOf(link), words),
    here: taskHere(row, sealer),
    there,
    here_at: row.updated_at,
    there_at: activity.modified_at,
    rule: () => 'newest',
  });
  if (Object.keys(merge.here).length > 0)
    await tx.task.update({
      where: { company_id_id: { company_id, id: row.id } },
      data: taskData(merge.here, row.id, sealer, activity.modified_at),
    });
  await noteConflicts(tx, ctx, { type: 'task', id: row.id }, sealConflicts(merge.conflicts, words));
  await tx.crmLink.update({
    where: { company_id_id: { company_id, id: link.id } },
    data: { base: sealValues(there, words), external_modified_at: activity.modified_at, deleted_at: null },
  });
  return merge.there;
}

async function makeTask(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  activity: Activity,
  link: CrmLink | undefined,
  about: RowsHere | null,
): Promise<boolean> {
  const { company_id } = scope;
  const there = taskThere(activity, scope);
  const { owner, text } = there;
  if (typeof owner !== 'string' || typeof text !== 'string') return false;
  if (link?.entity_type === 'task' && (await isBeingDeleted(tx, scope, 'task', link.entity_id))) return true;
  const id = newId();
  const sealer: Sealer = await companySealer(tx, company_id);
  const words = taskText(sealer, id);
  await tx.task.create({
    data: {
      company_id,
      id,
      external_id: activity.id,
      owner_id: owner,
      created_by_id: owner,
      text: words.seal(text),
      ...taskData({ due: there.due ?? null, done: activity.done }, id, sealer, activity.modified_at),
      ...about,
      created_at: ctx.clock.now(),
    },
  });
  const base = sealValues(there, words);
  await keepLink(tx, scope, link, activity, { entity_type: 'task', entity_id: id, base });
  return true;
}
