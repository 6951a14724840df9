import type { Consent } from '@/lib/contracts/call-vocabulary';
import type { Tx } from '@/lib/db/clients';

export interface SessionRow {
  id: string;
  meeting_id: string;
  conversation_id: string;
  user_id: string;
  status: 'OPEN' | 'COMPLETE';
  final_sequence: number | null;
  merged: number;
  updated_at: Date;
  consent: Consent;
}

/** A coach session of the company, held until the transaction ends: increments and merges take turns. */
export async function lockSession(tx: Tx, company_id: string, id: string): Promise<SessionRow | null> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM coach_sessions WHERE company_id = ${company_id} AND id = ${id}::uuid FOR UPDATE`;
  if (held.length === 0) return null;
  const row = await tx.coachSession.findUnique({
    where: { company_id_id: { company_id, id } },
    include: {
      meeting: {
        select: { conversation_id: true, user_id: true, conversation: { select: { consent: true } } },
      },
    },
  });
  if (row === null) return null;
  const { meeting_id, status, final_sequence, merged, updated_at } = row;
  const { conversation_id, user_id, conversation } = row.meeting;
  const { consent } = conversation;
  return { id, meeting_id, conversation_id, user_id, status, final_sequence, merged, updated_at, consent };
}
