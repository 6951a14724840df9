import type { Tx } from '@/lib/db/clients';
import type { CrmLink } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { Note } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { type RowsHere, rowsOf, rowsOfActivity } from './about-rows';
import { applyCallNote, isCallNote } from './apply-call-note';
import { addLinks, fromCrm, isBeingDeleted, linksOf, lockCrm } from './links';
import { isOurs, withoutMarker } from './marker';
import type { CrmScope } from './scope';

/**
 * Brings notes of the CRM to their lead or deal, and those written at a call to its conversation; at a task or a planned call
 * they are about its lead. What we wrote there is left out until somebody changes a lead's note at the CRM.
 */
export async function applyNotes(tx: Tx, ctx: Ctx, scope: CrmScope, notes: readonly Note[]): Promise<void> {
  await fromCrm(tx);
  await lockCrm(tx, scope);
  const links = await linksOf(
    tx,
    scope,
    'notes',
    notes.map(({ id }) => id),
  );
  for (const note of notes) {
    const link = links.get(note.id);
    if (link === undefined ? isOurs(note.content) : link.entity_type !== 'note' && !isCallNote(link))
      continue;
    if (link?.external_modified_at != null && note.modified_at <= link.external_modified_at) continue;
    const { about } = note;
    if (about.module !== 'activities')
      await applyLeadNote(
        tx,
        ctx,
        scope,
        note,
        link,
        await rowsOf(tx, scope, { ...about, module: about.module }),
      );
    else if (link?.entity_type === 'note' || !(await applyCallNote(tx, ctx, scope, note, link)))
      await applyLeadNote(tx, ctx, scope, note, link, await rowsOfActivity(tx, scope, about.id));
  }
}

async function applyLeadNote(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  note: Note,
  link: CrmLink | undefined,
  rows: RowsHere | null,
): Promise<void> {
  if (rows === null) return;
  const { company_id } = scope;
  const stands =
    link === undefined
      ? null
      : await tx.leadNote.findUnique({ where: { company_id_id: { company_id, id: link.entity_id } } });
  if (link !== undefined && stands === null && (await isBeingDeleted(tx, scope, 'note', link.entity_id)))
    return;
  const id = stands?.id ?? newId();
  const sealer = await companySealer(tx, company_id);
  const words = [note.title, withoutMarker(note.content)].filter((part) => part !== null && part !== '');
  const data = { text: sealer.seal('lead_notes', 'text', id, words.join('\n')), ...rows };
  if (stands === null)
    await tx.leadNote.create({
      data: {
        company_id,
        id,
        ...data,
        author_id: note.owner_id === null ? null : (scope.owners.get(note.owner_id) ?? null),
        external_id: note.id,
        created_at: ctx.clock.now(),
      },
    });
  else await tx.leadNote.update({ where: { company_id_id: { company_id, id } }, data });
  const external_modified_at = note.modified_at;
  if (link === undefined)
    return addLinks(tx, scope, [
      { module: 'notes', external_id: note.id, entity_type: 'note', entity_id: id, external_modified_at },
    ]);
  await tx.crmLink.update({
    where: { company_id_id: { company_id, id: link.id } },
    data: { entity_id: id, external_modified_at, deleted_at: null },
  });
}
