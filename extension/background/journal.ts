import type { CallIncrement } from '@/lib/contracts/extension-messages';
import { type CreateMeeting, createMeetingSchema, type UpdateMeeting } from '@/lib/contracts/meetings';
import { type CallRecord, type IncrementRecord, readAll, readOne, writeDurably } from './database';
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

export function findCall(session_id: string): Promise<CallRecord | null> {
  return readOne<CallRecord>('calls', session_id);
}

/** All calls on record, oldest first. */
export async function listCalls(): Promise<CallRecord[]> {
  return (await readAll<CallRecord>('calls')).sort((a, b) => a.created_at - b.created_at);
}

/** Increments that wait or were refused, by sequence. */
export function listIncrements(session_id: string): Promise<IncrementRecord[]> {
  return readAll<IncrementRecord>('increments', rangeOf(session_id));
}

/** Begins the record of a call; a second time for the same session changes nothing. */
export async function recordCall(meeting: CreateMeeting, owner_id: string, tab_id: number): Promise<void> {
  const session_id = meeting.session_id;
  if (await findCall(session_id)) return;
  const record: CallRecord = {
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
  };
  await writeDurably(['calls'], (tx) => tx.objectStore('calls').put(record));
}

/** Writes one increment; false where its call is not on record and the page has to announce it again. A refused call takes none. */
export async function recordIncrement(increment: CallIncrement): Promise<boolean> {
  const { session_id, sequence } = increment;
  const { duration_ms, participants } = increment;
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
export function updateCall(session_id: string, change: (call: CallRecord) => CallRecord): Promise<void> {
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
  const outcome = { known: false };
  await writeDurably([...EVERYTHING], (tx) => {
    const calls = tx.objectStore('calls');
    const reading: IDBRequest<CallRecord | undefined> = calls.get(session_id);
    reading.onsuccess = () => {
      const call = reading.result;
      if (!call) return;
      outcome.known = true;
      if (call.refused) return;
      const refused = say.consent === 'refused';
      if (refused) deleteWords(tx, session_id);
      // What is refused needs no lead and no language any more.
      const told = refused ? { consent: say.consent } : tellAlso(call.say, say);
      calls.put({
        ...call,
        ...(meeting && !refused && { meeting, titles_unsent: (call.titles_unsent ?? 0) + 1 }),
        say: told,
        refused,
        final: call.final || refused,
        ...(refused && { last: null }),
      });
    };
  });
  return outcome.known;
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
