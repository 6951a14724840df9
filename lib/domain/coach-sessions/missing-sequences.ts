import type { Tx } from '@/lib/db/clients';

/** At most this many gaps are named; the sender has plenty to do with those. */
const NAMED = 100;

/** How many increments of a session are here, and which sequences below the highest one are not. */
export async function missingSequences(
  tx: Tx,
  company_id: string,
  session_id: string,
): Promise<{ received: number; missing: number[] }> {
  const { _count, _max } = await tx.coachSessionIncrement.aggregate({
    where: { company_id, session_id },
    _count: true,
    _max: { sequence: true },
  });
  const highest = _max.sequence ?? -1;
  if (_count === highest + 1) return { received: _count, missing: [] };
  const gaps = await tx.$queryRaw<{ sequence: number }[]>`
    SELECT expected AS sequence FROM generate_series(0, ${highest}::int) AS expected
    WHERE NOT EXISTS (
      SELECT FROM coach_session_increments
      WHERE company_id = ${company_id} AND session_id = ${session_id}::uuid AND sequence = expected)
    ORDER BY expected LIMIT ${NAMED}`;
  return { received: _count, missing: gaps.map((gap) => gap.sequence) };
}
