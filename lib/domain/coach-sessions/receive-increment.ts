import { type CoachIncrement, type CoachSession, coachIncrementSchema } from '@/lib/contracts/coach-sessions';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { type Ctx, personOf } from '../ctx';
import { lockSession, type SessionRow } from './lock-session';
import { missingSequences } from './missing-sequences';
import { incrementRowId } from './read-increments';

/** Late increments of a finished session arrive in bursts: merge at most once per this many seconds. */
export const FINALIZE_DEBOUNCE_SECONDS = 10;

/**
 * Takes one increment of the actor's own coach session and keeps it sealed. The first content of a sequence stands;
 * repetitions, gaps and latecomers are all fine. The conversation is put together by a job, when the last one is in and
 * again when a late one comes. Of a call whose participants refused the capture nothing is kept, and the sender hears so.
 * @throws AppError not_found when session and meeting are not the actor's.
 */
export async function receiveIncrement({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: CoachIncrement;
}): Promise<CoachSession> {
  authorize(ctx.actor, 'meetings.create');
  const { user_id } = personOf(ctx);
  const increment = coachIncrementSchema.parse(input);
  return companyTx(ctx, async (tx) => {
    const session = await lockSession(tx, ctx.company_id, increment.session_id);
    if (session === null || session.user_id !== user_id || session.meeting_id !== increment.meeting_id)
      throw notFound('Session');
    const { conversation_id, consent } = session;
    if (consent === 'refused')
      return { session_id: session.id, conversation_id, received: 0, missing: [], status: 'refused' };
    if (await keep(tx, ctx, increment)) await note(tx, ctx, session, increment);
    const { received, missing } = await missingSequences(tx, ctx.company_id, session.id);
    const all = session.final_sequence !== null || increment.final;
    return {
      session_id: session.id,
      conversation_id,
      received,
      missing,
      status: all && missing.length === 0 ? 'complete' : 'open',
    };
  });
}

/** @returns false when this sequence was here already. */
async function keep(tx: Tx, ctx: Ctx, increment: CoachIncrement): Promise<boolean> {
  const { company_id } = ctx;
  const { session_id, sequence } = increment;
  const sealer = await companySealer(tx, company_id);
  const place = incrementRowId(session_id, sequence);
  const payload = sealer.seal('coach_session_increments', 'payload', place, JSON.stringify(increment));
  const { count } = await tx.coachSessionIncrement.createMany({
    data: [{ company_id, session_id, sequence, payload, received_at: ctx.clock.now() }],
    skipDuplicates: true,
  });
  return count === 1;
}

async function note(tx: Tx, ctx: Ctx, session: SessionRow, increment: CoachIncrement): Promise<void> {
  const { company_id } = ctx;
  const final_sequence = increment.final
    ? Math.max(increment.sequence, session.final_sequence ?? 0)
    : session.final_sequence;
  await tx.coachSession.update({
    where: { company_id_id: { company_id, id: session.id } },
    data: { final_sequence, updated_at: ctx.clock.now() },
  });
  const merged_before = session.merged > 0 || session.status === 'COMPLETE';
  if (final_sequence === null && !merged_before) return;
  await enqueue(
    tx,
    'coach-session.finalize',
    { company_id, session_id: session.id },
    { debounce: { key: session.id, seconds: FINALIZE_DEBOUNCE_SECONDS } },
  );
}
