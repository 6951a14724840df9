import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { aboutThere } from './about-there';
import { addLinks, linkOfEntity } from './links';
import { markerOf } from './marker';
import type { Push } from './push-changes';
import { linkIsGone, refused } from './write-there';

/** Writes a lead's note to the CRM, once, or deletes the one whose row was deleted here. Notes are never edited here. */
export async function pushNote(push: Push): Promise<void> {
  const { notes } = push.open.can;
  if (notes === undefined) return;
  const { scope, change } = push;
  const { company_id } = scope;
  const id = change.entity_id;
  const { row, link, about, text } = await companyTx({ company_id }, async (tx) => {
    const row = await tx.leadNote.findUnique({ where: { company_id_id: { company_id, id } } });
    const sealer = await companySealer(tx, company_id);
    return {
      row,
      link: await linkOfEntity(tx, scope, 'notes', 'note', id),
      about: row === null ? null : await aboutThere(tx, scope, row),
      text: row === null ? '' : sealer.open('lead_notes', 'text', id, row.text),
    };
  });
  if (row === null) {
    if (link === null) return;
    const removed = await notes.remove(link.external_id);
    if (removed.status === 'failed') throw refused(removed.code);
    return linkIsGone(push, link.id);
  }
  if (link !== null || about === null || row.external_id !== null) return;
  const owner_id = row.author_id === null ? null : (scope.owners_there.get(row.author_id) ?? null);
  const made = await notes.create(
    { title: null, content: text, about, owner_id },
    { marker: markerOf('lead_note', id), maybe_made: change.attempts > 1 },
  );
  await companyTx({ company_id }, (tx) =>
    addLinks(tx, scope, [{ module: 'notes', external_id: made.id, entity_type: 'note', entity_id: id }]),
  );
}
