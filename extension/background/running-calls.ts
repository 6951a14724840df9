import { browser } from 'wxt/browser';
import { z } from 'zod';
import {
  type PackedEvent,
  packedEventSchema,
  type RecordingHeader,
  recordingHeaderSchema,
} from '@/lib/contracts/caption-recording';
import { type KeepCall, keepCallSchema, type RunningCall } from '@/lib/contracts/extension-messages';
import {
  type CallRecord,
  type DraftRecord,
  type RecordingPiece,
  readAll,
  readOne,
  writeDurably,
} from './database';
import { bindings, isUnwritten, listCalls, meetingOf, rangeOf } from './journal';
import { seal, unseal } from './seal';

/** A script that does not come back within this time does not come back: the call was over. */
export const TAKE_OVER_MS = 15 * 60_000;

/** A refusal holds for the same meeting in any tab for as long as a working day; in its own tab for as long as it is known. */
const REFUSAL_STANDS_MS = 12 * 3_600_000;

const LAST_WORDS_MS = 500;

const draftSchema = keepCallSchema.pick({ state: true, draft: true });
type Draft = z.infer<typeof draftSchema>;
const pieceSchema = z.object({
  header: recordingHeaderSchema.nullable(),
  events: z.array(packedEventSchema),
});

/**
 * Writes down, sealed, what a crash would lose: the open turn and the captions since the last time. False where the call is
 * not on record.
 * @throws Error where the disk is full.
 */
export async function keepCall(kept: KeepCall): Promise<boolean> {
  const { session_id, from, state, draft, header, events } = kept;
  if (isUnwritten(session_id)) throw new Error('the disk is full');
  const sealedDraft: DraftRecord = {
    session_id,
    sealed: await seal({ state, draft }, bindings.draft(session_id)),
  };
  const piece: RecordingPiece = {
    session_id,
    from,
    sealed: await seal({ header, events }, bindings.recording(session_id, from)),
  };
  const outcome = { known: false };
  await writeDurably(['calls', 'drafts', 'recordings'], (tx) => {
    const calls = tx.objectStore('calls');
    const reading: IDBRequest<CallRecord | undefined> = calls.get(session_id);
    reading.onsuccess = () => {
      const call = reading.result;
      if (!call) return;
      outcome.known = true;
      if (call.refused || call.final) return;
      calls.put({ ...call, seen_at: Date.now() });
      tx.objectStore('drafts').put(sealedDraft);
      if (events.length > 0) tx.objectStore('recordings').put(piece);
    };
  });
  return outcome.known;
}

/** The draft of a call, or null where there is none or it does not open. */
export async function readDraft(session_id: string): Promise<Draft | null> {
  const record = await readOne<DraftRecord>('drafts', session_id);
  if (!record) return null;
  return openAs(() => unseal(record.sealed, bindings.draft(session_id)), draftSchema);
}

/** The caption recording of a call as far as it was written down, without gaps. */
export async function readRecording(
  session_id: string,
): Promise<{ header: RecordingHeader | null; events: PackedEvent[] }> {
  const recording: { header: RecordingHeader | null; events: PackedEvent[] } = { header: null, events: [] };
  for (const { from, sealed } of await readAll<RecordingPiece>('recordings', rangeOf(session_id))) {
    const piece = await openAs(() => unseal(sealed, bindings.recording(session_id, from)), pieceSchema);
    if (!piece || from > recording.events.length) break;
    recording.header ??= piece.header;
    recording.events.length = from;
    recording.events.push(...piece.events);
  }
  return recording;
}

/**
 * The call with this code that was being recorded in this tab until a moment ago, for the script that takes it over; or
 * "refused" where its participants did not want the capture and the rep has not begun anew since.
 */
export async function takeOverCall(
  code: string,
  tab_id: number,
  owner_id: string,
): Promise<RunningCall | 'refused' | null> {
  const mayBeIt = (call: CallRecord) => call.owner_id === owner_id && call.tab_id === tab_id && mayGoOn(call);
  // A page that is just being replaced hands in its last increment first.
  if ((await listCalls()).some(mayBeIt)) await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
  for (const call of (await listCalls()).reverse()) {
    const mayBeRefused = call.tab_id === tab_id || Date.now() - call.created_at < REFUSAL_STANDS_MS;
    if (call.owner_id !== owner_id || !(mayBeIt(call) || mayBeRefused)) continue;
    const meeting = await meetingOf(call);
    if (meeting?.code !== code) continue;
    if (call.refused) return 'refused';
    // One that was begun after a refusal and is over: all agreed then.
    if (!mayBeIt(call)) return null;
    const draft = await readDraft(call.session_id);
    if (!draft) return null;
    const recording = await readRecording(call.session_id);
    return { meeting, sequence: call.last_sequence + 1, state: draft.state, ...recording };
  }
  return null;
}

/** Whether a tab still shows the meeting of a call whose script is gone, so that another script may take it over. */
export async function isStillOpen(call: CallRecord): Promise<boolean> {
  if (!mayGoOn(call)) return false;
  const meeting = await meetingOf(call);
  const tab = await browser.tabs.get(call.tab_id).catch(() => null);
  return meeting !== null && tab?.url?.startsWith(`https://meet.google.com/${meeting.code}`) === true;
}

function mayGoOn(call: CallRecord): boolean {
  return !call.final && !call.refused && Date.now() - (call.seen_at ?? call.created_at) < TAKE_OVER_MS;
}

async function openAs<T>(open: () => Promise<unknown>, schema: z.ZodType<T>): Promise<T | null> {
  const opened = await open().catch(() => null);
  const parsed = schema.safeParse(opened);
  return parsed.success ? parsed.data : null;
}
