import * as analysisRoute from '@/app/api/v1/conversations/[id]/analysis/route';
import { analysisStateSchema } from '@/lib/contracts/analysis';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import { operationsOf } from '@/lib/http/operation';
import { incrementsOf, newMeeting, registerMeeting, runJobs, sendIncrement } from '../api/coach-client';
import { callAs, callerOf, signIn } from '../isolation/callers';
import type { Member } from '../isolation/world';

const operations = operationsOf('/api/v1/conversations/{id}/analysis', analysisRoute);

/** Holds an annotated call as a member; the conversation's id. Nothing is processed yet. */
export async function holdCall(member: Member, call: string, over: Record<string, unknown> = {}) {
  const meeting = newMeeting({ lang: call.startsWith('pt') ? 'pt-BR' : call.slice(0, 2), ...over });
  const { body } = await registerMeeting(member, meeting);
  for (const increment of incrementsOf(call, { session_id: String(meeting.session_id), id: body.id }))
    await sendIncrement(member, increment);
  return body.conversation_id;
}

/** Who said what: `p1` is the rep, `p2` the customer. */
export type SaidLine = [speaker: 'p1' | 'p2', text: string];

/** Holds a call of these lines, one every 20 seconds unless said; the conversation's id. Nothing is processed yet. */
export async function holdLines(
  member: Member,
  call: { rep: string; customer: string; said: readonly SaidLine[]; notes?: SessionNote[]; turn_ms?: number },
): Promise<string> {
  const meeting = newMeeting();
  const { turn_ms = 20_000 } = call;
  const speech_ms = Math.floor((3 * turn_ms) / 4);
  const { body } = await registerMeeting(member, meeting);
  const sent = await sendIncrement(member, {
    session_id: meeting.session_id,
    meeting_id: body.id,
    sequence: 0,
    final: true,
    duration_ms: call.said.length * turn_ms,
    participants: [
      { key: 'p1', name: call.rep, role: 'rep', is_self: true },
      { key: 'p2', name: call.customer, role: 'customer', is_self: false },
    ],
    turns: call.said.map(([speaker, text], at) => ({
      id: `t${at + 1}`,
      rev: 1,
      speaker,
      text,
      start_ms: at * turn_ms,
      end_ms: at * turn_ms + speech_ms,
      speech_ms,
      words: text.split(' ').length,
      marks: [],
    })),
    notes: call.notes ?? [],
  });
  if (sent.status >= 300) throw new Error(`The call was not taken: ${JSON.stringify(sent.body)}`);
  return body.conversation_id;
}

/** The same, with everything done that the worker would do. */
export async function finishCall(member: Member, call: string, over: Record<string, unknown> = {}) {
  const id = await holdCall(member, call, over);
  await runJobs();
  return id;
}

async function ask(member: Member, method: 'GET' | 'POST', id: string) {
  const operation = operations.find((one) => one.method === method);
  if (operation === undefined) throw new Error(`no ${method}`);
  const caller = callerOf('member', member);
  await signIn(caller);
  const { status, text } = await callAs(operation, caller, { params: { id } });
  return { status, text };
}

/** The analysis as the API shows it to a member. @throws ZodError when it is refused. */
export async function readAnalysis(member: Member, id: string) {
  const { text } = await ask(member, 'GET', id);
  return analysisStateSchema.parse(JSON.parse(text));
}

export const reanalyse = (member: Member, id: string) => ask(member, 'POST', id);
