import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { enqueue } from '@/lib/queue/enqueue';
import { IDLE_MINUTES } from './idle-minutes';
import { FINALIZE_DEBOUNCE_SECONDS } from './receive-increment';

/** At most so many sessions per sweep; the next one, a minute later, takes the rest. */
const BATCH = 500;

/**
 * Has the sessions merged whose browser went silent before the last increment. What it already sent becomes a conversation;
 * should more arrive later, that is merged on arrival.
 * @returns how many were found.
 */
export async function sweepIdleSessions({ clock }: { clock: Clock }): Promise<number> {
  const before = new Date(clock.now().getTime() - IDLE_MINUTES * 60_000);
  const idle = await systemTx('find idle coach sessions', (tx) =>
    tx.coachSession.findMany({
      where: { status: 'OPEN', merged: 0, updated_at: { lt: before } },
      select: { company_id: true, id: true },
      orderBy: { updated_at: 'asc' },
      take: BATCH,
    }),
  );
  for (const { company_id, id } of idle) {
    await companyTx({ company_id }, (tx) =>
      enqueue(
        tx,
        'coach-session.finalize',
        { company_id, session_id: id },
        { debounce: { key: id, seconds: FINALIZE_DEBOUNCE_SECONDS } },
      ),
    );
  }
  return idle.length;
}
