import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { log } from '@/lib/log';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';
import { UnusableEvent } from './event-handler';

/** Seconds before each next attempt, jittered; after the last one the event is dead. */
export const EVENT_RETRIES = [5, 30, 120, 600, 1_800, 3_600, 7_200];

interface Failure {
  code: string;
  /** For people, without personal data. */
  reason: string;
  /** Whether trying again without anybody changing anything makes sense. */
  passing: boolean;
  /** Nothing was tried: the calls to the vendor are used up for so many seconds. It only waits longer. */
  put_off?: number;
}

/** An event that was put off is looked at again after an hour at the latest. */
const LONGEST_PUT_OFF = 3_600;

/**
 * Notes on the event why it failed, and when the next attempt is: in the queue for retries, where it holds up nobody. Out of
 * attempts, or for a failure that does not pass, it becomes a dead letter; waiting for the vendor's limit is no attempt.
 */
export async function noteFailure(ctx: Ctx, id: string, error: unknown): Promise<void> {
  const { company_id } = ctx;
  const failure = failureOf(error);
  if (failure.code === 'unexpected') log().error({ err: error, event_id: id }, 'event failed');
  await companyTx({ company_id }, async (tx) => {
    const row = await tx.integrationEvent.findUnique({
      where: { company_id_id: { company_id, id } },
      select: { attempts: true, status: true, provider: true },
    });
    if (row?.status !== 'PENDING') return;
    const { put_off } = failure;
    const wait =
      put_off === undefined
        ? jittered(failure.passing ? EVENT_RETRIES[row.attempts] : undefined)
        : Math.ceil(put_off + Math.random() * (await queueAhead(tx, company_id, row.provider)));
    const now = ctx.clock.now();
    await tx.integrationEvent.update({
      where: { company_id_id: { company_id, id } },
      data: {
        attempts: { increment: put_off === undefined ? 1 : 0 },
        error_code: failure.code,
        error_reason: failure.reason,
        ...(wait === null
          ? { status: 'DEAD' as const, processed_at: now, next_attempt_at: null }
          : { next_attempt_at: new Date(now.getTime() + wait * 1000) }),
      },
    });
    if (wait !== null)
      await enqueue(tx, 'event.process', { company_id, event_id: id }, { queue: 'retry', start_after: wait });
  });
}

const jittered = (seconds: number | undefined): number | null =>
  seconds === undefined ? null : Math.ceil(seconds * (0.8 + Math.random() * 0.4));

/** Seconds over which those that wait for the same vendor spread: about one a second is what the slowest takes. */
async function queueAhead(tx: Tx, company_id: string, provider: string): Promise<number> {
  const waiting = await tx.integrationEvent.count({ where: { company_id, provider, status: 'PENDING' } });
  return Math.min(waiting, LONGEST_PUT_OFF);
}

function failureOf(error: unknown): Failure {
  if (error instanceof UnusableEvent) return { code: error.code, reason: error.message, passing: false };
  if (error instanceof VendorError)
    return {
      code: error.vendor_code ?? error.kind,
      reason: error.message,
      // Reconnecting brings a refused sign-in back; until then attempts go on, slower and slower.
      passing: error.passing || error.kind === 'auth',
      ...(error.kind === 'rate_limited' && error.status === undefined
        ? { put_off: Math.min(error.retry_after ?? 30, LONGEST_PUT_OFF) }
        : {}),
    };
  if (error instanceof AppError)
    return {
      code: error.code,
      reason: error.detail,
      passing: ['internal', 'unavailable', 'conflict', 'rate_limited'].includes(error.code),
    };
  return {
    code: 'unexpected',
    reason: 'Something unexpected happened while this was applied.',
    passing: true,
  };
}
