import type { SessionNote } from '@/lib/contracts/coach-sessions';
import type { UpdateNotes } from '@/lib/contracts/conversation-edits';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError, notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import { mergeNotes } from '../coach-sessions/merge-increments';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { openContent, sealContent } from './sealed-content';

/**
 * Adds, changes or (empty text) deletes notes of a conversation; per note the highest `rev` stands, so that a note sent
 * late by the extension does not undo an edit.
 * @returns the notes that stand now. @throws AppError not_found when the actor may not change the conversation,
 * conflict when its participants refused the capture.
 */
export async function updateNotes({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & UpdateNotes;
}): Promise<SessionNote[]> {
  const people = visiblePeople(ctx, 'conversations.write');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    // Held until the end: two edits at once must not lose each other's notes.
    await tx.$queryRaw`SELECT id FROM conversations WHERE company_id = ${company_id} AND id = ${input.id} FOR UPDATE`;
    const row = await tx.conversation.findFirst({
      where: { company_id, id: input.id, user: people },
      select: { id: true, transcript: true, report: true, notes: true, consent: true },
    });
    if (row === null) throw notFound('Conversation');
    if (row.consent === 'refused')
      throw new AppError(
        'conflict',
        'The participants refused the capture: this conversation keeps no notes.',
      );
    const sealer = await companySealer(tx, company_id);
    const notes = mergeNotes(openContent(sealer, row).notes, input.notes);
    await tx.conversation.update({
      where: { company_id_id: { company_id, id: row.id } },
      data: sealContent(sealer, row.id, { notes }),
    });
    await writeAudit(tx, ctx, {
      action: 'UPDATE_CONVERSATION_NOTES',
      entity_type: 'conversation',
      entity_id: row.id,
      after: { changed: input.notes.length },
    });
    return notes.filter((note) => note.text !== '');
  });
}
