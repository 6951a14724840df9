import * as analysisRoute from '@/app/api/v1/conversations/[id]/analysis/route';
import { analysisStateSchema } from '@/lib/contracts/analysis';
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
