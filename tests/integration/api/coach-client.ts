import { randomUUID } from 'node:crypto';
import { POST as postSession } from '@/app/api/v1/coach/sessions/route';
import { GET as getLeads } from '@/app/api/v1/leads/choices/route';
import { GET as getMeeting, PATCH as patchMeeting } from '@/app/api/v1/meetings/[id]/route';
import { POST as postMeeting } from '@/app/api/v1/meetings/route';
import { recordingOfCall } from '@/data/captions';
import { systemClock } from '@/lib/clock';
import { createCoach } from '@/lib/coach';
import type { CoachIncrement, CoachSession } from '@/lib/contracts/coach-sessions';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import type { MeetingState, UpdateMeeting } from '@/lib/contracts/meetings';
import type { Meeting } from '@/lib/domain/meetings/create-meeting';
import type { DeclaredRoute } from '@/lib/http/route';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { forget } from '@/lib/rate-limit';
import { readCalls } from '@/prisma/seed/read-calls';
import type { Member } from '../isolation/world';

interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

interface DeviceCall {
  method?: 'GET' | 'POST' | 'PATCH';
  path: string;
  params?: Record<string, string>;
  body?: unknown;
}

/** Calls a device route as a member's extension. */
async function call<T>(
  handler: DeclaredRoute,
  { person, device, token }: Member,
  { method = 'POST', path, params = {}, body }: DeviceCall,
): Promise<Answer<T>> {
  // A test sends in a second what takes an hour of calls.
  await forget('api_actor', `${person}:${device}`);
  const request = new Request(new URL(path, 'http://localhost:3000'), {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export const sendIncrement = (member: Member, body: unknown) =>
  call<CoachSession>(postSession, member, { path: '/api/v1/coach/sessions', body });

export function newMeeting(over: Record<string, unknown> = {}) {
  return {
    session_id: randomUUID(),
    platform: 'google-meet',
    code: 'abc-defg-hij',
    title: 'Descoberta',
    lang: 'pt-BR',
    started_at: new Date(Date.now() - 3_600_000).toISOString(),
    ...over,
  };
}

export const registerMeeting = (member: Member, body: unknown) =>
  call<Meeting>(postMeeting, member, { path: '/api/v1/meetings', body });

export const readMeeting = (member: Member, id: string) =>
  call<MeetingState>(getMeeting, member, { method: 'GET', path: `/api/v1/meetings/${id}`, params: { id } });

export const tellMeeting = (member: Member, id: string, body: UpdateMeeting) =>
  call<MeetingState & { code?: string }>(patchMeeting, member, {
    method: 'PATCH',
    path: `/api/v1/meetings/${id}`,
    params: { id },
    body,
  });

export const findLeads = (member: Member, query: string) =>
  call<{ leads: LeadChoice[] }>(getLeads, member, {
    method: 'GET',
    path: `/api/v1/leads/choices?${new URLSearchParams({ query })}`,
  });

/** The increments of an annotated call, as the extension would send them every ten seconds. */
export function incrementsOf(id: string, meeting: { session_id: string; id: string }): CoachIncrement[] {
  const call = readCalls().get(id);
  if (call === undefined) throw new Error(`There is no call ${id}.`);
  const { header, events } = recordingOfCall(call);
  const coach = createCoach({ lang: header.lang, self: header.self, participants: header.participants });
  const increments: CoachIncrement[] = [];
  let cursor = 0;
  const cut = (duration_ms: number, final: boolean) => {
    const changed = coach.changedTurns(cursor);
    cursor = changed.cursor;
    increments.push({
      session_id: meeting.session_id,
      meeting_id: meeting.id,
      sequence: increments.length,
      final,
      duration_ms,
      participants: coach.participants(),
      turns: changed.turns,
      notes: [],
    });
  };
  for (const event of events) {
    while (event.t >= (increments.length + 1) * 10_000) cut((increments.length + 1) * 10_000, false);
    coach.push(event);
  }
  cut(events.at(-1)?.t ?? 0, true);
  return increments;
}

/** Does in this process what the worker would do. */
export const runJobs = () => drainQueues(REGISTRY, systemClock);
