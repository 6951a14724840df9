import { browser } from 'wxt/browser';
import { z } from 'zod';
import { participantSchema } from '@/lib/contracts/turn';
import type { CallRecord } from './database';
import { bindings, findCall, forgetCall, listCalls, listIncrements, recordIncrement } from './journal';
import { unseal } from './seal';

/** Time for a closing page's own last increment to arrive before the worker writes one for it. */
const LAST_WORDS_MS = 3_000;
const KEEP_SENT_MS = 7 * 24 * 3_600_000;

/**
 * Once per browser run: calls still open from an earlier run have no page any more, so their record is closed where it
 * ends. The session storage is empty exactly after a browser start or a reload of the extension.
 */
export async function closeCallsOfEarlierRuns(): Promise<void> {
  const marker: Record<string, unknown> = await browser.storage.session.get('running');
  if (marker.running) return;
  for (const call of await listCalls()) {
    if (!call.final) await closeCall(call);
    else if (
      Date.now() - call.created_at > KEEP_SENT_MS &&
      (await listIncrements(call.session_id)).length === 0
    )
      await forgetCall(call.session_id);
  }
  await browser.storage.session.set({ running: true });
}

/** A tab was closed or crashed, or shows another call now (`except`): what it left open is closed. */
export async function closeCallsOfTab(tab_id: number, except?: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
  for (const call of await listCalls()) {
    if (call.tab_id !== tab_id || call.session_id === except) continue;
    const current = await findCall(call.session_id);
    if (current && !current.final) await closeCall(current);
  }
}

const lastSchema = z.object({ duration_ms: z.number(), participants: z.array(participantSchema) });

async function closeCall(call: CallRecord): Promise<void> {
  // A call that never wrote anything left nothing to close.
  if (call.last === null) return forgetCall(call.session_id);
  const last = lastSchema.parse(await unseal(call.last, bindings.last(call.session_id)));
  await recordIncrement({
    session_id: call.session_id,
    sequence: call.last_sequence + 1,
    final: true,
    duration_ms: last.duration_ms,
    participants: last.participants,
    turns: [],
    notes: [],
  });
}
