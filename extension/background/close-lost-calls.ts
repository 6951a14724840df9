import { browser } from 'wxt/browser';
import { z } from 'zod';
import { participantSchema } from '@/lib/contracts/turn';
import type { CallRecord } from './database';
import {
  bindings,
  findCall,
  forgetCall,
  forgetRecording,
  listCalls,
  listIncrements,
  recordIncrement,
} from './journal';
import { isStillOpen, readDraft } from './running-calls';
import { unseal } from './seal';

/** Time for a closing page's own last increment to arrive before the worker writes one for it. */
const LAST_WORDS_MS = 3_000;
const KEEP_SENT_MS = 7 * 24 * 3_600_000;
/** How long the caption recording of a finished call can be exported. */
const KEEP_RECORDING_MS = 24 * 3_600_000;

/**
 * Once per browser run: calls still open from an earlier run have no page any more, so their record is closed where it
 * ends. The session storage is empty exactly after a browser start or a reload of the extension; after the latter the
 * meeting is still on the screen, and its call waits for the new script to take it over.
 */
export async function closeCallsOfEarlierRuns(): Promise<void> {
  await forgetOldCalls();
  const marker: Record<string, unknown> = await browser.storage.session.get('running');
  if (marker.running) return;
  for (const call of await listCalls()) if (!call.final && !(await isStillOpen(call))) await closeCall(call);
  await browser.storage.session.set({ running: true });
}

/** What is sent is kept no longer than it is of use. */
async function forgetOldCalls(): Promise<void> {
  for (const call of await listCalls()) {
    const age = Date.now() - call.created_at;
    if (!call.final || age <= KEEP_RECORDING_MS) continue;
    await forgetRecording(call.session_id);
    if (age > KEEP_SENT_MS && (await listIncrements(call.session_id)).length === 0)
      await forgetCall(call.session_id);
  }
}

/** A tab was closed or crashed: what it left open is closed. */
export async function closeCallsOfTab(tab_id: number): Promise<void> {
  await lastWords();
  await closeOpen(await otherCalls(tab_id, null));
}

/** A tab shows another call now (`session_id`): what it left open before is closed, not what it may begin in the meantime. */
export async function closeEarlierCalls(tab_id: number, session_id: string): Promise<void> {
  const earlier = await otherCalls(tab_id, session_id);
  await lastWords();
  await closeOpen(earlier);
}

async function otherCalls(tab_id: number, session_id: string | null): Promise<CallRecord[]> {
  return (await listCalls()).filter((call) => call.tab_id === tab_id && call.session_id !== session_id);
}

const lastWords = () => new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));

async function closeOpen(calls: readonly CallRecord[]): Promise<void> {
  for (const { session_id } of calls) {
    const current = await findCall(session_id);
    if (current && !current.final) await closeCall(current);
  }
}

const lastSchema = z.object({ duration_ms: z.number(), participants: z.array(participantSchema) });

/** Writes the last increment in the page's place: the open turn as it stood, or no more than the end. */
async function closeCall(call: CallRecord): Promise<void> {
  const { session_id } = call;
  const sequence = call.last_sequence + 1;
  const draft = (await readDraft(session_id))?.draft;
  if (draft?.sequence === sequence) {
    await recordIncrement({ ...draft, final: true });
    return;
  }
  // A call that never wrote anything left nothing to close.
  if (call.last === null) return forgetCall(session_id);
  const last = lastSchema.parse(await unseal(call.last, bindings.last(session_id)));
  const { duration_ms, participants } = last;
  await recordIncrement({
    session_id,
    sequence,
    final: true,
    duration_ms,
    participants,
    turns: [],
    notes: [],
  });
}
