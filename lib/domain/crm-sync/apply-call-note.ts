import type { Tx } from '@/lib/db/clients';
import type { CrmLink } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import type { Note } from '@/lib/integrations/contracts/capabilities';
import { openContent, sealContent } from '../conversations/sealed-content';
import type { Ctx } from '../ctx';
import { newCrmNoteId, noteText, withNote } from './crm-notes';
import { addLinks, baseOf, linksOf } from './links';
import { mergeValues } from './merge-values';
import { noteConflicts } from './note-conflicts';
import type { CrmScope } from './scope';
import { descriptionText, openValues, sealConflicts, sealValues } from './sealed-text';

/**
 * A note written at a call or meeting of the CRM is a note of that conversation.
 * @returns false when there is no such conversation.
 */
export async function applyCallNote(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  note: Note,
  link: CrmLink | undefined,
): Promise<boolean> {
  const { company_id } = scope;
  const id = await conversationOf(tx, scope, note.about.id);
  const row =
    id === null ? null : await tx.conversation.findUnique({ where: { company_id_id: { company_id, id } } });
  if (row === null) return false;
  // Whose participants refused keeps no notes.
  if (row.consent === 'refused') return true;
  const sealer = await companySealer(tx, company_id);
  const words = descriptionText(sealer, row.id);
  const { notes } = openContent(sealer, row);
  const { note: known, ...base } = openValues(baseOf(link), words);
  const note_id = typeof known === 'string' ? known : newCrmNoteId(notes);
  const there = {
    description: [note.title, note.content].filter((part) => part !== null && part !== '').join('\n'),
  };
  const { here, conflicts } = mergeValues({
    base,
    here: { description: noteText(notes, note_id) },
    there,
    here_at: row.updated_at,
    there_at: note.modified_at,
    rule: () => 'newest',
  });
  if (typeof here.description === 'string')
    await tx.conversation.update({
      where: { company_id_id: { company_id, id: row.id } },
      data: sealContent(sealer, row.id, { notes: withNote(notes, note_id, here.description) }),
    });
  await noteConflicts(tx, ctx, { type: 'conversation', id: row.id }, sealConflicts(conflicts, words));
  const agreed = {
    base: sealValues({ note: note_id, ...there }, words),
    external_modified_at: note.modified_at,
  };
  if (link === undefined)
    await addLinks(tx, scope, [
      { module: 'notes', external_id: note.id, entity_type: 'conversation', entity_id: row.id, ...agreed },
    ]);
  else
    await tx.crmLink.update({
      where: { company_id_id: { company_id, id: link.id } },
      data: { ...agreed, deleted_at: null },
    });
  return true;
}

/** Takes the note out of its conversation again. What we wrote at the CRM ourselves is none. */
export async function removeCallNote(tx: Tx, company_id: string, link: CrmLink): Promise<void> {
  const { note } = baseOf(link);
  const where = { company_id_id: { company_id, id: link.entity_id } };
  const row = typeof note === 'string' ? await tx.conversation.findUnique({ where }) : null;
  if (typeof note !== 'string' || row === null || row.notes === null) return;
  const sealer = await companySealer(tx, company_id);
  const notes = withNote(openContent(sealer, row).notes, note, '');
  await tx.conversation.update({ where, data: sealContent(sealer, row.id, { notes }) });
}

/** Whether a linked note of the CRM stands in a conversation; those that we wrote do not. */
export function isCallNote(link: CrmLink): boolean {
  return link.entity_type === 'conversation' && typeof baseOf(link).note === 'string';
}

async function conversationOf(tx: Tx, scope: CrmScope, activity_id: string): Promise<string | null> {
  for (const module of ['activities', 'calls'] as const) {
    const link = (await linksOf(tx, scope, module, [activity_id])).get(activity_id);
    if (link?.entity_type === 'conversation') return link.entity_id;
  }
  return null;
}
