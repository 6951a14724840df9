import type { z } from 'zod';
import { coachSessionSchema } from '@/lib/contracts/coach-sessions';
import { type CallIncrement, callIncrementSchema } from '@/lib/contracts/extension-messages';
import {
  meetingConfigSchema,
  meetingSchema,
  meetingStateSchema,
  type UpdateMeeting,
  updateMeetingSchema,
} from '@/lib/contracts/meetings';
import { type ApiOutcome, callApi } from './call-api';
import type { CallRecord, IncrementRecord } from './database';
import {
  bindings,
  findCall,
  forgetIncrement,
  listCalls,
  listIncrements,
  meetingOf,
  setAside,
  updateCall,
} from './journal';
import { expireLink, liveToken, readLink } from './linked-account';
import { openSealed, seal } from './seal';

/** "later" carries how long the server asked to wait, if it did. */
export type SendResult =
  | { kind: 'done' }
  | { kind: 'signed_out' }
  | { kind: 'later'; wait_ms: number | null };

/** Thrown inside a run to end it: nothing after this point can succeed now. */
class Stop extends Error {
  constructor(readonly result: SendResult) {
    super('stopped');
  }
}

/** Sends what the journal holds for the connected user, oldest call first, each increment in order and deleted after 2xx. */
export async function sendJournal(): Promise<SendResult> {
  const link = await readLink();
  const token = liveToken(link);
  if (!link || token === null) return { kind: 'signed_out' };
  try {
    for (const call of await listCalls()) {
      if (call.owner_id === link.user_id && call.rejected_code === null) await sendCall(call, token);
    }
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.result.kind === 'signed_out') await expireLink();
    return error.result;
  }
}

/**
 * Sends one increment that could not be written down. True once the server has it, or where the call is refused; false where
 * nobody knows the call and the page has to announce it again.
 * @throws Error where that cannot be done now: whoever holds the increment has to keep it.
 */
export async function sendUnwritten(increment: CallIncrement): Promise<boolean> {
  const [call, link] = await Promise.all([findCall(increment.session_id), readLink()]);
  const token = liveToken(link);
  if (!call) return false;
  if (call.refused) return true;
  if (!call.meeting_id || link?.user_id !== call.owner_id || token === null)
    throw new Error('nobody to send it for');
  const body = { ...increment, meeting_id: call.meeting_id };
  const path = '/api/v1/coach/sessions';
  const outcome = await callApi({ method: 'POST', path, token, body, answer: coachSessionSchema });
  if (outcome.kind !== 'ok') throw new Error('not sent');
  if (increment.final) await updateCall(call.session_id, (now) => ({ ...now, final: true })).catch(() => {});
  return true;
}

async function sendCall(call: CallRecord, token: string): Promise<void> {
  const waiting = (await listIncrements(call.session_id)).filter((record) => record.rejected_code === null);
  const live = !call.final;
  const say = call.say ?? null;
  if (waiting.length === 0 && say === null && !call.titles_unsent && !(live && call.config === null)) return;
  const meeting_id = call.meeting_id ?? (await registerMeeting(call, token));
  if (meeting_id === null) return;
  if (live && call.config === null) await fetchConfig(call.session_id, meeting_id, token);
  if (call.titles_unsent) await sendTitle(call, meeting_id, token);
  if (say !== null) await sendSay(call.session_id, say, meeting_id, token);
  for (const record of waiting) await sendIncrement(record, meeting_id, token);
}

/** Tells what the rep said about the call. What is refused (a lead that is gone) would be refused again: it is let go. */
async function sendSay(
  session_id: string,
  say: UpdateMeeting,
  meeting_id: string,
  token: string,
): Promise<void> {
  const path = `/api/v1/meetings/${encodeURIComponent(meeting_id)}` as const;
  goOn(await callApi({ method: 'PATCH', path, token, body: say, answer: meetingStateSchema }));
  await updateCall(session_id, (now) => ({ ...now, say: leftToSay(now.say ?? {}, say) }));
}

/** Tells the title that Meet showed after the call was registered. */
async function sendTitle(call: CallRecord, meeting_id: string, token: string): Promise<void> {
  const { session_id, titles_unsent: sent = 0 } = call;
  const title = (await meetingOf(call))?.title;
  const path = `/api/v1/meetings/${encodeURIComponent(meeting_id)}` as const;
  if (title)
    goOn(await callApi({ method: 'PATCH', path, token, body: { title }, answer: meetingStateSchema }));
  // One that came meanwhile is still to be told.
  await updateCall(session_id, (now) => ({ ...now, titles_unsent: (now.titles_unsent ?? sent) - sent }));
}

/** What was said since; null for nothing. */
function leftToSay(now: UpdateMeeting, sent: UpdateMeeting): UpdateMeeting | null {
  const told = new Map<string, unknown>(Object.entries(sent));
  const left = updateMeetingSchema.parse(
    Object.fromEntries(Object.entries(now).filter(([field, value]) => told.get(field) !== value)),
  );
  return Object.keys(left).length === 0 ? null : left;
}

async function registerMeeting(call: CallRecord, token: string): Promise<string | null> {
  const { session_id } = call;
  const body = await meetingOf(call);
  const outcome = body && (await post('/api/v1/meetings', token, body, meetingSchema));
  if (outcome?.kind === 'ok') {
    const meeting_id = outcome.body.id;
    await updateCall(session_id, (current) => ({ ...current, meeting_id }));
    return meeting_id;
  }
  const rejected_code = outcome?.code ?? 'unreadable';
  await updateCall(session_id, (current) => ({ ...current, rejected_code }));
  return null;
}

/** Settings make the widget better; the call is recorded without them as well. */
async function fetchConfig(session_id: string, meeting_id: string, token: string): Promise<void> {
  const path = `/api/v1/meetings/${encodeURIComponent(meeting_id)}/config` as const;
  const outcome = goOn(await callApi({ method: 'GET', path, token, answer: meetingConfigSchema }));
  if (outcome.kind !== 'ok') return;
  const config = await seal(outcome.body, bindings.config(session_id));
  await updateCall(session_id, (current) => ({ ...current, config }));
}

async function sendIncrement(record: IncrementRecord, meeting_id: string, token: string): Promise<void> {
  const { session_id, sequence } = record;
  const increment = await openSealed(
    record.sealed,
    bindings.increment(session_id, sequence),
    callIncrementSchema,
  );
  if (!increment) return setAside(record, 'unreadable');
  const outcome = await post(
    '/api/v1/coach/sessions',
    token,
    { ...increment, meeting_id },
    coachSessionSchema,
  );
  if (outcome.kind === 'ok') return forgetIncrement(session_id, sequence);
  return setAside(record, outcome.code);
}

async function post<T>(path: `/api/v1/${string}`, token: string, body: unknown, answer: z.ZodType<T>) {
  return goOn(await callApi({ method: 'POST', path, token, body, answer }));
}

/** Ends the run where the fault is not this request's own. */
function goOn<T>(outcome: ApiOutcome<T>): Extract<ApiOutcome<T>, { kind: 'ok' | 'refused' }> {
  if (outcome.kind === 'unauthorised') throw new Stop({ kind: 'signed_out' });
  if (outcome.kind === 'later') throw new Stop(outcome);
  return outcome;
}
