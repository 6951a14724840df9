import type { Tx } from '@/lib/db/clients';
import type { Conversation, CrmLink } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import { heldAtSameTime } from '../conversations/held-at-same-time';
import type { Ctx } from '../ctx';
import { type Held, heldData, heldHere, heldThere } from './held-values';
import { keepLink } from './keep-link';
import { addLinks, baseOf } from './links';
import { mergeValues, type Values } from './merge-values';
import { noteChange, noteConflicts } from './note-conflicts';
import type { CrmScope } from './scope';
import { descriptionText, openValues, sealConflicts, sealValues } from './sealed-text';

/**
 * Makes the conversation that a held call or meeting of the CRM is, without a transcript, or merges it with the one that stands.
 * One that was captured here is not made again: the two are linked.
 */
export async function applyHeld(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  held: Held,
  link: CrmLink | undefined,
): Promise<void> {
  const { company_id } = scope;
  const row =
    link?.entity_type === 'conversation'
      ? await tx.conversation.findUnique({ where: { company_id_id: { company_id, id: link.entity_id } } })
      : null;
  if (row !== null && link !== undefined) await mergeHeld(tx, ctx, scope, row, link, held);
  else if (!(await isCaptured(tx, scope, held, link))) await makeConversation(tx, ctx, scope, held, link);
}

/** Merges what the CRM says now, and remembers it. @returns what the CRM lacks. */
export async function mergeHeld(
  tx: Tx,
  ctx: Ctx,
  { company_id }: CrmScope,
  row: Conversation,
  link: CrmLink,
  held: Held,
): Promise<Values> {
  const sealer = await companySealer(tx, company_id);
  const words = descriptionText(sealer, row.id);
  const there = heldThere(held);
  const merge = mergeValues({
    base: openValues(baseOf(link), words),
    here: heldHere(row, sealer),
    there,
    here_at: row.updated_at,
    there_at: held.activity.modified_at,
    rule: () => 'newest',
  });
  const where = { company_id_id: { company_id, id: row.id } };
  // Whose participants refused keeps no words.
  const { description: _words, ...rest } = merge.here;
  const data = heldData(row.consent === 'refused' ? rest : merge.here, row, sealer);
  if (Object.keys(data).length > 0) await tx.conversation.update({ where, data });
  await noteConflicts(tx, ctx, { type: 'conversation', id: row.id }, sealConflicts(merge.conflicts, words));
  await tx.crmLink.update({
    where: { company_id_id: { company_id, id: link.id } },
    data: {
      base: sealValues(there, words),
      external_modified_at: held.activity.modified_at,
      deleted_at: null,
    },
  });
  return merge.there;
}

async function makeConversation(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  held: Held,
  link: CrmLink | undefined,
): Promise<void> {
  const { company_id } = scope;
  const { activity, user_id, started_at } = held;
  const id = newId();
  const now = ctx.clock.now();
  const sealer = await companySealer(tx, company_id);
  const there = heldThere(held);
  const { description, ...facts } = there;
  await tx.conversation.create({
    data: {
      company_id,
      id,
      channel: activity.kind === 'meeting' ? 'VIDEO' : 'CALL',
      user_id,
      conversation_date: started_at,
      processed_at: now,
      created_at: now,
      ...heldData(
        description === null ? facts : there,
        { id, transcript: null, report: null, notes: null },
        sealer,
      ),
    },
  });
  const base = sealValues(there, descriptionText(sealer, id));
  await keepLink(tx, scope, link, activity, { entity_type: 'conversation', entity_id: id, base });
}

/** Whether the call was captured here: then it is linked as if we had written it there, and gets its lead. */
async function isCaptured(
  tx: Tx,
  scope: CrmScope,
  { activity, user_id, lead_id, started_at }: Held,
  link: CrmLink | undefined,
): Promise<boolean> {
  const { company_id, integration_id } = scope;
  const call = { user_id, lead_id, from: started_at, duration: activity.duration_seconds };
  const found = await heldAtSameTime(tx, company_id, call, {
    channel: activity.kind === 'meeting' ? 'VIDEO' : 'CALL',
  });
  const ids = found.map(({ id }) => id);
  // Each record of the CRM is a conversation of its own.
  const imported = await tx.crmLink.findMany({
    where: {
      company_id,
      integration_id,
      module: 'activities',
      entity_type: 'conversation',
      entity_id: { in: ids },
    },
    select: { entity_id: true },
  });
  const captured = found.find(({ id }) => !imported.some(({ entity_id }) => entity_id === id));
  if (captured === undefined) return false;
  if (link !== undefined) {
    await tx.crmActivity.deleteMany({ where: { company_id, id: link.entity_id } });
    await tx.crmLink.delete({ where: { company_id_id: { company_id, id: link.id } } });
  }
  await addLinks(tx, scope, [
    { module: 'calls', external_id: activity.id, entity_type: 'conversation', entity_id: captured.id },
  ]);
  if (captured.lead_id !== null) return true;
  await tx.conversation.update({
    where: { company_id_id: { company_id, id: captured.id } },
    data: { lead_id },
  });
  if (captured.processed_at !== null) await noteChange(tx, company_id, 'conversation', captured.id);
  return true;
}
