import { type CoachIncrement, coachIncrementSchema } from '@/lib/contracts/coach-sessions';
import type { Tx } from '@/lib/db/clients';
import type { Sealer } from '@/lib/db/sealer';

/** The row id under which an increment is sealed. */
export function incrementRowId(session_id: string, sequence: number): string {
  return `${session_id}:${sequence}`;
}

/** The increments of a session, opened, by sequence: all of them or only the `newest` ones. */
export async function readIncrements(
  tx: Tx,
  sealer: Sealer,
  company_id: string,
  session_id: string,
  { newest }: { newest?: number } = {},
): Promise<CoachIncrement[]> {
  const rows = await tx.coachSessionIncrement.findMany({
    where: { company_id, session_id },
    orderBy: { sequence: newest === undefined ? 'asc' : 'desc' },
    ...(newest === undefined ? {} : { take: newest }),
  });
  const inOrder = newest === undefined ? rows : rows.reverse();
  return inOrder.map((row) => {
    const place = incrementRowId(session_id, row.sequence);
    const text = sealer.open('coach_session_increments', 'payload', place, row.payload);
    return coachIncrementSchema.parse(JSON.parse(text));
  });
}
