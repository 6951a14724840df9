import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Call } from '@/lib/db/generated/client';
import type { Licensed, Recordings } from '@/lib/integrations/contracts/capabilities';
import { providerOf } from '@/lib/integrations/registry';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import type { Ctx } from '../ctx';
import { withConnection } from '../integrations/with-connection';
import { storeTranscript } from './store-transcript';
import type { TranscriptLine } from './turns-of-transcript';

/** After so many looks a transcript that is not there will not come. */
const MOST_ATTEMPTS = 5;
/** Minutes until the next look, by attempt. */
const WAIT_MINUTES = [1, 5, 15, 60] as const;
/** A "not found" this soon after the call may only mean "not yet". */
const YOUNG_MINUTES = 30;

/**
 * Looks for the recording and the transcript of a call. What the plan does not include is noted with the vendor's reason and
 * not asked again; what is not ready is looked for later. Running it twice changes nothing.
 * @throws VendorError when the vendor cannot be asked now: the job is then retried.
 */
export async function transcribeCall({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { call_id: string };
}): Promise<void> {
  authorize(ctx.actor, 'conversations.write');
  const { company_id } = ctx;
  const key = { company_id_id: { company_id, id: input.call_id } };
  const call = await companyTx(ctx, (tx) => tx.call.findUnique({ where: key }));
  // Without a conversation nothing is fetched: making it looks for the transcript then.
  if (call === null || call.transcript !== 'PENDING' || call.conversation_id === null) return;
  const { conversation_id } = call;
  const slug = providerOf(call.provider)?.slug;
  if (slug === undefined) return;
  const found = await withConnection(ctx, slug, ({ can }) => look(can.recordings, call, ctx.clock.now()));
  await companyTx(ctx, async (tx) => {
    // What was found while another run finished is not stored again.
    const [row] = await tx.$queryRaw<{ transcript: string }[]>`
      SELECT transcript FROM calls WHERE company_id = ${company_id} AND id = ${call.id} FOR UPDATE`;
    if (row?.transcript === 'PENDING') await keep(tx, ctx, { ...call, conversation_id }, found);
  });
}

interface Found {
  audio: Licensed<unknown>;
  transcript: Licensed<{ language: string | null; lines: TranscriptLine[] }>;
}

async function look(recordings: Recordings | undefined, call: Call, now: Date): Promise<Found> {
  const [first] = call.recording_ids;
  const none = { kind: 'unlicensed' as const, reason: 'NOT_FOUND' };
  if (recordings === undefined || first === undefined) return { audio: none, transcript: none };
  const ended = call.ended_at ?? call.started_at;
  const young = now.getTime() - ended.getTime() < YOUNG_MINUTES * 60_000;
  const patient = <T>(answer: Licensed<T>): Licensed<T> =>
    young && answer.kind === 'unlicensed' && answer.reason === 'NOT_FOUND' ? { kind: 'not_ready' } : answer;
  const audio = patient(await recordings.audio(first));
  for (const id of call.recording_ids) {
    const answer = await recordings.transcript(id);
    if (answer.kind === 'ok') return { audio, transcript: answer };
  }
  return { audio, transcript: patient(await recordings.transcript(first)) };
}

async function keep(
  tx: Tx,
  ctx: Ctx,
  call: Call & { conversation_id: string },
  { audio, transcript }: Found,
): Promise<void> {
  const { company_id } = ctx;
  const attempts = call.media_attempts + 1;
  const again = attempts < MOST_ATTEMPTS;
  const reason = [transcript, audio].find(({ kind }) => kind === 'unlicensed');
  const recording = stateOf(audio, again);
  let state = stateOf(transcript, again);
  if (transcript.kind === 'ok') {
    const { conversation_id } = call;
    if (!(await storeTranscript(tx, ctx, { conversation_id, ...transcript.value }))) state = 'UNAVAILABLE';
  }
  await tx.call.update({
    where: { company_id_id: { company_id, id: call.id } },
    data: {
      recording,
      transcript: state,
      media_attempts: attempts,
      media_reason: reason?.kind === 'unlicensed' ? reason.reason : null,
    },
  });
  if (state === 'PENDING') {
    const minutes = WAIT_MINUTES[attempts - 1] ?? 60;
    await enqueue(tx, 'calls.transcribe', { company_id, call_id: call.id }, { start_after: minutes * 60 });
  } else if (state !== 'STORED')
    await tx.conversation.update({
      where: { company_id_id: { company_id, id: call.conversation_id } },
      data: { processed_at: ctx.clock.now() },
    });
}

function stateOf({ kind }: Licensed<unknown>, again: boolean) {
  if (kind === 'ok') return 'STORED' as const;
  if (kind === 'unlicensed') return 'UNLICENSED' as const;
  return again ? ('PENDING' as const) : ('UNAVAILABLE' as const);
}
