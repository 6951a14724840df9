import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { Note } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import { rowsOf } from './about-rows';
import { addLinks, linksOf } from './links';
import { isOurs } from './marker';
import type { CrmScope } from './scope';

/** Brings notes of the CRM to their lead or deal; those that we wrote there are left out. */
export async function applyNotes(tx: Tx, ctx: Ctx, scope: CrmScope, notes: readonly Note[]): Promise<void> {
  const { company_id } = scope;
  const sealer = await companySealer(tx, company_id);
  const links = await linksOf(
    tx,
    scope,
    'notes',
    notes.map(({ id }) => id),
  );
  for (const note of notes) {
    const link = links.get(note.id);
    if (isOurs(note.content) || (link !== undefined && link.entity_type !== 'note')) continue;
    if (link?.external_modified_at != null && note.modified_at <= link.external_modified_at) continue;
    const rows = await rowsOf(tx, scope, note.about);
    if (rows === null) continue;
    const id = link?.entity_id ?? newId();
    const words = [note.title, note.content].filter((part) => part !== null && part !== '').join('\n');
    const data = {
      text: sealer.seal('lead_notes', 'text', id, words),
      author_id: note.owner_id === null ? null : (scope.owners.get(note.owner_id) ?? null),
      external_id: note.id,
      ...rows,
    };
    await tx.leadNote.upsert({
      where: { company_id_id: { company_id, id } },
      create: { company_id, id, ...data, created_at: ctx.clock.now() },
      update: data,
    });
    const external_modified_at = note.modified_at;
    if (link === undefined)
      await addLinks(tx, scope, [
        { module: 'notes', external_id: note.id, entity_type: 'note', entity_id: id, external_modified_at },
      ]);
    else
      await tx.crmLink.update({
        where: { company_id_id: { company_id, id: link.id } },
        data: { external_modified_at },
      });
  }
}
