import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { type GoToEvent, gotoEventSchema } from '@/lib/integrations/goto/inbound';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';
import { EVENT_WAIT_MS, type EventHandler } from '../events/event-handler';
import { withConnection } from '../integrations/with-connection';
import { storeCall } from './store-call';

const PROVIDER = 'GOTO_CONNECT';

/**
 * Notices of GoTo: the call is read again from GoTo itself, as a notice proves nothing. One about a recording makes its call
 * look for it. While GoTo has no report of the call yet the event is tried again.
 */
export const callEvents: EventHandler = {
  // Each notice reads the call anew: its order means nothing.
  when_late: 'apply',
  async prepare(ctx, { payload }) {
    const event = gotoEventSchema.parse(payload);
    const call_id = event.call_id ?? (await callOfRecording(ctx, event.recording_id));
    // A recording of a call that is not here yet comes with the call's own report.
    if (call_id === null) return async () => undefined;
    const call = await withConnection(
      ctx,
      'goto',
      async ({ can }) => (await can.calls?.get(call_id)) ?? null,
      EVENT_WAIT_MS,
    );
    if (call === null) throw new AppError('unavailable', 'GoTo has no report of this call yet.');
    return async (inner) => {
      await storeCall(inner.tx, inner, PROVIDER, call);
      if (event.recording_id !== null) await lookAgain(inner.tx, inner, call_id, event);
    };
  },
};

/** The vendor's id of the call that has this recording, as far as it is known here. */
async function callOfRecording(ctx: Ctx, recording_id: string | null): Promise<string | null> {
  if (recording_id === null) return null;
  const found = await companyTx(ctx, (tx) =>
    tx.call.findFirst({
      where: { company_id: ctx.company_id, provider: PROVIDER, recording_ids: { has: recording_id } },
      select: { external_id: true },
    }),
  );
  return found?.external_id ?? null;
}

/** GoTo says that it is there now: what was not found before is asked again. */
async function lookAgain(
  tx: Tx,
  { company_id }: Pick<Ctx, 'company_id'>,
  external_id: string,
  { type }: GoToEvent,
): Promise<void> {
  const where = { company_id_provider_external_id: { company_id, provider: PROVIDER, external_id } } as const;
  const call = await tx.call.findUnique({ where });
  if (call === null || call.transcript === 'STORED' || call.conversation_id === null) return;
  if (call.transcript !== 'PENDING' && type !== 'RECORDING_TRANSCRIPT_UPLOADED') return;
  await tx.call.update({ where, data: { transcript: 'PENDING', media_attempts: 0 } });
  await enqueue(tx, 'calls.transcribe', { company_id, call_id: call.id });
}
