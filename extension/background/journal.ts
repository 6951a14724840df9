import type { CallIncrement } from '@/lib/contracts/extension-messages';
import type { CreateMeeting } from '@/lib/contracts/meetings';
import { type CallRecord, type IncrementRecord, readAll, readOne, writeDurably } from './database';
import { seal } from './seal';

/** Where each sealed part of the journal belongs. */
export const bindings = {
  meeting: (session: string) => `meeting:${session}`,
  config: (session: string) => `config:${session}`,
  last: (session: string) => `last:${session}`,
  increment: (session: string, sequence: number) => `increment:${session}:${sequence}`,
};

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

/** Writes one increment; false where its call is not on record and the page has to announce it again. */
export async function recordIncrement(increment: CallIncrement): Promise<boolean> {
  const { session_id, sequence } = increment;
  const { duration_ms, participants } = increment;
  const sealed = await seal(increment, bindings.increment(session_id, sequence));
  const last = await seal({ duration_ms, participants }, bindings.last(session_id));
  const record: IncrementRecord = { session_id, sequence, sealed, rejected_code: null };
  const outcome = { known: false };
  await writeDurably(['calls', 'increments'], (tx) => {
    const calls = tx.objectStore('calls');
    const reading: IDBRequest<CallRecord | undefined> = calls.get(session_id);
    reading.onsuccess = () => {
      const call = reading.result;
      if (!call) return;
      outcome.known = true;
      const isNewest = sequence > call.last_sequence;
      if (isNewest)
        calls.put({ ...call, last_sequence: sequence, last, final: call.final || increment.final });
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

/** Removes a call and all that waits for it. */
export function forgetCall(session_id: string): Promise<void> {
  return writeDurably(['calls', 'increments'], (tx) => {
    tx.objectStore('calls').delete(session_id);
    tx.objectStore('increments').delete(rangeOf(session_id));
  });
}

function rangeOf(session_id: string): IDBKeyRange {
  return IDBKeyRange.bound([session_id, 0], [session_id, Number.MAX_SAFE_INTEGER]);
}
