import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { openContent } from '../conversations/sealed-content';
import { isCrmNote } from './crm-notes';

/**
 * Deletes a conversation that holds nothing but what the CRM said of it: no words, telephone call, task, comment or note of
 * anybody here. @returns whether it is gone.
 */
export async function removeBareConversation(tx: Tx, company_id: string, id: string): Promise<boolean> {
  const where = { company_id_id: { company_id, id } };
  const row = await tx.conversation.findUnique({
    where,
    include: {
      meeting: { select: { id: true } },
      call: { select: { id: true } },
      _count: { select: { tasks: true, comments: true } },
    },
  });
  if (row === null) return true;
  const { transcript, meeting, call, _count } = row;
  if (transcript !== null || meeting !== null || call !== null) return false;
  if (_count.tasks > 0 || _count.comments > 0) return false;
  const { notes } = openContent(await companySealer(tx, company_id), row);
  if (notes.some((note) => note.text !== '' && !isCrmNote(note))) return false;
  await tx.conversation.delete({ where });
  return true;
}
