import { companyTx } from '@/lib/db/doors';
import type { CrmLink, Task } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import type { Activities, Activity, ActivityChanges } from '@/lib/integrations/contracts/capabilities';
import { aboutThere } from './about-there';
import { mergeTask } from './apply-tasks';
import { addLinks, fromCrm, linkOfEntity, lockCrm } from './links';
import { markerOf } from './marker';
import type { Values } from './merge-values';
import type { Push } from './push-changes';
import { sealValues, taskText } from './sealed-text';
import { taskHere, taskThere } from './task-values';
import { linkIsGone, refused } from './write-there';

/** Somebody changed the task at the CRM while we were about to: read again and merge, this often. */
const TRIES = 3;

/** Brings a task's change to the CRM: made once, merged field by field afterwards, ticked and deleted with the one here. */
export async function pushTask(push: Push): Promise<void> {
  const { activities } = push.open.can;
  if (activities === undefined) return;
  const { scope, change } = push;
  const { company_id } = scope;
  const { task, link } = await companyTx({ company_id }, async (tx) => ({
    task: await tx.task.findUnique({ where: { company_id_id: { company_id, id: change.entity_id } } }),
    link: await linkOfEntity(tx, scope, 'activities', 'task', change.entity_id),
  }));
  if (task === null) {
    if (link === null) return;
    const removed = await activities.remove('task', link.external_id);
    if (removed.status === 'failed') throw refused(removed.code);
    return linkIsGone(push, link.id);
  }
  const known = link ?? (await makeThere(push, activities, task));
  for (let attempt = 0; known !== null && attempt < TRIES; attempt += 1) {
    const stands = await activities.get('task', known.external_id);
    if (stands === null || (await sendDifference(push, activities, known.id, stands))) return;
  }
  if (known === null) return;
  throw new Error('The task at the CRM keeps changing.');
}

/** @returns false when it changed under our hands. */
async function sendDifference(
  push: Push,
  activities: Activities,
  link_id: string,
  stands: Activity,
): Promise<boolean> {
  const { ctx, scope, change } = push;
  const { company_id } = scope;
  const send = await companyTx({ company_id }, async (tx) => {
    await fromCrm(tx);
    await lockCrm(tx, scope);
    const row = await tx.task.findUnique({ where: { company_id_id: { company_id, id: change.entity_id } } });
    const link = await tx.crmLink.findUnique({ where: { company_id_id: { company_id, id: link_id } } });
    return row === null || link === null ? {} : mergeTask(tx, ctx, scope, row, link, stands);
  });
  const changes = changesOf(send, push);
  if (Object.keys(changes).length === 0) return true;
  const result = await activities.update(stands, changes);
  if (result.status === 'failed') {
    if (result.code === 'ALREADY_MODIFIED') return false;
    throw refused(result.code);
  }
  await companyTx({ company_id }, async (tx) => {
    const where = { company_id_id: { company_id, id: link_id } };
    const { base } = await tx.crmLink.findUniqueOrThrow({ where, select: { base: true } });
    const words = taskText(await companySealer(tx, company_id), change.entity_id);
    await tx.crmLink.update({
      where,
      data: {
        base: { ...(typeof base === 'object' ? base : {}), ...sealValues(send, words) },
        ...(result.modified_at === null ? {} : { external_modified_at: result.modified_at }),
      },
    });
  });
  return true;
}

function changesOf({ text, due, done, owner }: Values, { scope }: Push): ActivityChanges {
  const owner_id = typeof owner === 'string' ? scope.owners_there.get(owner) : undefined;
  return {
    ...(typeof text === 'string' ? { subject: text } : {}),
    ...(due === undefined ? {} : { started_at: dayThere(due) }),
    ...(typeof done === 'boolean' ? { done } : {}),
    ...(owner_id === undefined ? {} : { owner_id }),
  };
}

/** @returns the link of a task that an earlier attempt made and that may lack what changed since; null for a new one. */
async function makeThere(push: Push, activities: Activities, task: Task): Promise<CrmLink | null> {
  const { scope, change } = push;
  const { company_id } = scope;
  const { about, values, words } = await companyTx({ company_id }, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    return {
      about: await aboutTask(tx, scope, task),
      values: taskHere(task, sealer),
      words: taskText(sealer, task.id),
    };
  });
  const maybe_made = change.attempts > 1;
  const { id } = await activities.create(
    {
      kind: 'task',
      subject: String(values.text),
      about,
      owner_id: scope.owners_there.get(task.owner_id) ?? null,
      started_at: dayThere(values.due),
      duration_seconds: null,
      direction: null,
      description: null,
      done: values.done === true,
    },
    { marker: markerOf('task', task.id), maybe_made },
  );
  const found = maybe_made ? await activities.get('task', id) : null;
  const base = sealValues(found === null ? values : taskThere(found, scope), words);
  return companyTx({ company_id }, async (tx) => {
    await addLinks(tx, scope, [
      { module: 'activities', external_id: id, entity_type: 'task', entity_id: task.id, base },
    ]);
    return found === null ? null : linkOfEntity(tx, scope, 'activities', 'task', task.id);
  });
}

/** Its own lead or deal, else the lead of its conversation. */
async function aboutTask(tx: Parameters<typeof aboutThere>[0], scope: Push['scope'], task: Task) {
  const { company_id } = scope;
  const call =
    task.conversation_id === null
      ? null
      : await tx.conversation.findUnique({
          where: { company_id_id: { company_id, id: task.conversation_id } },
          select: { lead_id: true },
        });
  const lead_id = task.lead_id ?? call?.lead_id ?? null;
  return lead_id === null ? null : aboutThere(tx, scope, { lead_id, deal_id: task.deal_id });
}

function dayThere(day: Values[string] | undefined): Date | null {
  return typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : null;
}
