import { companyTx } from '@/lib/db/doors';
import type { CrmLink } from '@/lib/db/generated/client';
import type { Activities } from '@/lib/integrations/contracts/capabilities';
import { rowsOf } from './about-rows';
import { heldOf } from './apply-activities';
import { mergeHeld } from './apply-held';
import { addLinks, fromCrm, type LinkModule, lockCrm } from './links';
import { markerOf } from './marker';
import type { Push } from './push-changes';
import { readCall } from './read-call';
import { refused } from './write-there';

/**
 * Writes a finished call back to the CRM, once: an activity at its lead and a note with what came out of it. Changed notes
 * change that note. What may have been made by an attempt whose answer was lost is looked for by its marker first. A
 * conversation that came from the CRM has its activity there already, and only brings its description up to date.
 */
export async function pushConversation(push: Push): Promise<void> {
  const { activities, notes } = push.open.can;
  const { scope, change } = push;
  const call = await companyTx({ company_id: scope.company_id }, (tx) =>
    readCall(tx, scope, change.entity_id),
  );
  if (call === null) return;
  const maybe_made = change.attempts > 1;
  if (call.activity_link === null && activities !== undefined) {
    const marker = markerOf('call', call.id);
    const { id } = await activities.create({ ...call.activity, about: call.about }, { marker, maybe_made });
    await link(push, 'calls', id, call.id);
  } else if (call.activity_link?.module === 'activities' && activities !== undefined)
    await sendDescription(push, activities, call.activity.kind, call.activity_link);
  if (notes === undefined || call.note === null || call.note_link?.deleted_at != null) return;
  const marker = markerOf('note', call.id);
  if (call.note_link !== null) return notes.update(call.note_link.external_id, call.note, marker);
  const { id } = await notes.create({ ...call.note, about: call.about }, { marker, maybe_made });
  await link(push, 'notes', id, call.id);
}

/** Merges with the activity that the conversation came from; what people changed of its description goes back. */
async function sendDescription(
  { ctx, scope, change }: Push,
  activities: Activities,
  kind: 'call' | 'meeting' | 'task',
  { id: link_id, external_id }: CrmLink,
): Promise<void> {
  const { company_id } = scope;
  const stands = await activities.get(kind, external_id);
  if (stands === null) return;
  const send = await companyTx({ company_id }, async (tx) => {
    await fromCrm(tx);
    await lockCrm(tx, scope);
    const row = await tx.conversation.findUnique({
      where: { company_id_id: { company_id, id: change.entity_id } },
    });
    const link = await tx.crmLink.findUnique({ where: { company_id_id: { company_id, id: link_id } } });
    const about = await rowsOf(tx, scope, stands.about);
    const held = about === null ? null : heldOf(scope, stands, about, ctx.clock.now());
    if (row === null || link === null || held === null) return {};
    return mergeHeld(tx, ctx, scope, row, link, held);
  });
  const { description } = send;
  if (description === undefined) return;
  const result = await activities.update(stands, {
    description: typeof description === 'string' ? description : null,
  });
  if (result.status === 'failed') throw refused(result.code);
}

async function link(
  { scope }: Push,
  module: LinkModule,
  external_id: string,
  entity_id: string,
): Promise<void> {
  await companyTx({ company_id: scope.company_id }, (tx) =>
    addLinks(tx, scope, [{ module, external_id, entity_type: 'conversation', entity_id }]),
  );
}
