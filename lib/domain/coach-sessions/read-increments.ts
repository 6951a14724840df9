import { type CoachIncrement, coachIncrementSchema } from '@/lib/contracts/coach-sessions';
import type { Tx } from '@/lib/db/clients';
import type { Sealer } from '@/lib/db/sealer';

/** The row id under which an increment is sealed. */
export function incrementRowId(session_id: string, sequence: number): string {
  return `${session_id}:${sequence}`;
}

/** All increments of a session, opened, by sequence. */
export async function readIncrements(
  tx: Tx,
  sealer: Sealer,
  company_id: string,
  session_id: string,
): Promise<CoachIncrement[]> {
  const rows = await tx.coachSessionIncrement.findMany({
    where: { company_id, session_id },
    orderBy: { sequence: 'asc' },
  });
  return rows.map((row) => {
    const place = incrementRowId(session_id, row.sequence);
    const text = sealer.open('coach_session_increments', 'payload', place, row.payload);
    return coachIncrementSchema.parse(JSON.parse(text));
  });
}
