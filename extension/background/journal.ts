import type { CallIncrement } from '@/lib/contracts/extension-messages';
import { type CreateMeeting, createMeetingSchema, type UpdateMeeting } from '@/lib/contracts/meetings';
import {
  type CallRecord,
  type IncrementRecord,
  isStorageFull,
  readAll,
  readOne,
  writeDurably,
} from './database';
import { openSealed, type Sealed, seal } from './seal';

/** Where each sealed part of the journal belongs. */
export const bindings = {
  meeting: (session: string) => `meeting:${session}`,
  config: (session: string) => `config:${session}`,
  last: (session: string) => `last:${session}`,
  increment: (session: string, sequence: number) => `increment:${session}:${sequence}`,
  draft: (session: string) => `draft:${session}`,
  recording: (session: string, from: number) => `recording:${session}:${from}`,
};

const EVERYTHING = ['calls', 'increments', 'drafts', 'recordings'] as const;

/**
 * Calls for which the disk had no room. Their words go to the server at once or stay with the page; a worker that dies
 * forgets them, and the page announces its call again.
 */
const unwritten = new Map<string, CallRecord>();

/** Whether a call is known in memory only. */
export const isUnwritten = (session_id: string): boolean => unwritten.has(session_id);

export async function findCall(session_id: string): Promise<CallRecord | null> {
  return (await readOne<CallRecord>('calls', session_id)) ?? unwritten.get(session_id) ?? null;
}

/** All calls on record, oldest first. */
export async function listCalls(): Promise<CallRecord[]> {
  const calls = [...(await readAll<CallRecord>('calls')), ...unwritten.values()];
  return calls.sort((a, b) => a.created_at - b.created_at);
}

/** Increments that wait or were refused, by sequence. */
export function listIncrements(session_id: string): Promise<IncrementRecord[]> {
  return readAll<IncrementRecord>('increments', rangeOf(session_id));
}

/** Begins the record of a call, in memory where the disk is full; a second time for the same session changes nothing. */
export async function recordCall(meeting: CreateMeeting, owner_id: string, tab_id: number): Promise<void> {
  const session_id = meeting.session_id;
  if (await findCall(session_id)) return writeDown(session_id);
  unwritten.set(session_id, {
    session_id,
    owner_id,
    created_at: Date.now(),
    tab_id,
    meeting: await seal(meeting, bindings.meeting(session_id)),
    meeting_id: null,
    config: null,
    last_sequence: -1,
    last: null,
    final: false,
    rejected_code: null,
  });
  await writeDown(session_id);
}

/** Brings to the disk what is in memory alone, as soon as there is room. */
async function writeDown(session_id: string): Promise<void> {
  const record = unwritten.get(session_id);
  if (!record) return;
  try {
    await writeDurably(['calls'], (tx) => tx.objectStore('calls').put(record));
    unwritten.delete(session_id);
  } catch (error) {
    if (!isStorageFull()) throw error;
  }
}

/**
 * Writes one increment; false where its call is not on record and the page has to announce it again. A refused call takes none.
 * @throws Error where the disk is full.
 */
export async function recordIncrement(increment: CallIncrement): Promise<boolean> {
  const { session_id, sequence } = increment;
  const { duration_ms, participants } = increment;
  await writeDown(session_id);
  if (isUnwritten(session_id)) throw new Error('the disk is full');
  const sealed = await seal(increment, bindings.increment(session_id, sequence));
  const last = await seal({ duration_ms, participants }, bindings.last(session_id));
  const record: IncrementRecord = { session_id, sequence, sealed, rejected_code: null };
  const outcome = { known: false };
  await writeDurably(['calls', 'increments', 'drafts'], (tx) => {
    const calls = tx.objectStore('calls');
    const reading: IDBRequest<CallRecord | undefined> = calls.get(session_id);
    reading.onsuccess = () => {
      const call = reading.result;
      if (!call) return;
      outcome.known = true;
      if (call.refused) return;
      const isNewest = sequence > call.last_sequence;
      if (isNewest) {
        const final = call.final || increment.final;
        calls.put({ ...call, last_sequence: sequence, last, final, seen_at: Date.now() });
      }
      if (increment.final) tx.objectStore('drafts').delete(session_id);
      tx.objectStore('increments').put(record);
    };
  });
  return outcome.known;
}

/** Changes a call's record in one transaction; does nothing where it is gone. */
export async function updateCall(
  session_id: string,
  change: (call: CallRecord) => CallRecord,
): Promise<void> {
  const held = unwritten.get(session_id);
  if (held) return void unwritten.set(session_id, change(held));
  return writeDurably(['calls'], (tx) => {
    const calls = tx.objectStore('calls');
    const reading: IDBRequest<CallRecord | undefined> = calls.get(session_id);
    reading.onsuccess = () => {
      if (reading.result) calls.put(change(reading.result));
    };
  });
}

/** The server has it. */
export function forgetIncrement(session_id: string, sequence: number): Promise<void> {
  return writeDurably(['increments'], (tx) => tx.objectStore('increments').delete([session_id, sequence]));
}

/** The server will never take it: kept aside and shown to the rep. */
export function setAside(record: IncrementRecord, rejected_code: string | null): Promise<void> {
  return writeDurably(['increments'], (tx) => tx.objectStore('increments').put({ ...record, rejected_code }));
}

/** The caption recording of a call is not needed any more. */
export function forgetRecording(session_id: string): Promise<void> {
  return writeDurably(['recordings'], (tx) => tx.objectStore('recordings').delete(rangeOf(session_id)));
}

/** Removes a call and all that waits for it. */
export function forgetCall(session_id: string): Promise<void> {
  unwritten.delete(session_id);
  return writeDurably([...EVERYTHING], (tx) => {
    tx.objectStore('calls').delete(session_id);
    deleteWords(tx, session_id);
  });
}

/**
 * Notes what the rep said about a call, for the server to hear; false where the call is not on record. A refusal deletes all
 * that was captured, in the same step, and closes the record.
 */
export async function tellCall(session_id: string, { title, ...say }: UpdateMeeting): Promise<boolean> {
  const meeting = title === undefined ? null : await withTitle(session_id, title);
  const held = unwritten.get(session_id);
  if (held) {
    unwritten.set(session_id, told(held, meeting, say));
    return true;
  }
  const outcome = { known: false };
  await writeDurably([...EVERYTHING], (tx) => {
    const calls = tx.objectStore('calls');
    const reading: IDBRequest<CallRecord | undefined> = calls.get(session_id);
    reading.onsuccess = () => {
      const call = reading.result;
      if (!call) return;
      outcome.known = true;
      if (say.consent === 'refused' && !call.refused) deleteWords(tx, session_id);
      calls.put(told(call, meeting, say));
    };
  });
  return outcome.known;
}

/** A call's record with what the rep says about it; `meeting` is sealed with a new title, or null. */
function told(call: CallRecord, meeting: Sealed | null, say: UpdateMeeting): CallRecord {
  if (call.refused) return call;
  // What is refused needs no lead and no language any more.
  if (say.consent === 'refused')
    return { ...call, say: { consent: say.consent }, refused: true, final: true, last: null };
  const titled = meeting && { meeting, titles_unsent: (call.titles_unsent ?? 0) + 1 };
  return { ...call, ...titled, say: tellAlso(call.say, say) };
}

/** Null for nothing to say. */
function tellAlso(before: UpdateMeeting | null | undefined, say: UpdateMeeting): UpdateMeeting | null {
  return before || Object.keys(say).length > 0 ? { ...before, ...say } : null;
}

/** What the call is registered with, sealed anew with a title; null where the call is gone or does not open. */
async function withTitle(session_id: string, title: string): Promise<Sealed | null> {
  const call = await findCall(session_id);
  const meeting = call && (await meetingOf(call));
  return meeting && seal({ ...meeting, title }, bindings.meeting(session_id));
}

/** What the call was registered with, or null where it does not open. */
export async function meetingOf(call: CallRecord): Promise<CreateMeeting | null> {
  return openSealed(call.meeting, bindings.meeting(call.session_id), createMeetingSchema);
}

function deleteWords(tx: IDBTransaction, session_id: string): void {
  tx.objectStore('increments').delete(rangeOf(session_id));
  tx.objectStore('drafts').delete(session_id);
  tx.objectStore('recordings').delete(rangeOf(session_id));
}

export function rangeOf(session_id: string): IDBKeyRange {
  return IDBKeyRange.bound([session_id, 0], [session_id, Number.MAX_SAFE_INTEGER]);
}
