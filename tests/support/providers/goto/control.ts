import { randomUUID } from 'node:crypto';
import { deliverCall, deliverRevision } from './deliver';
import { type Answer, type Exchange, jsonOf, objectOf, textOf } from './exchange';
import { noFaults } from './faults';
import { CHAT } from './sample-calls';
import type { GoToCall, GoToState } from './state';

/** POST /_control/faults: sets the named faults; an empty body takes all away. */
export function setFaults(exchange: Exchange, state: GoToState): Answer {
  const wanted = jsonOf(exchange);
  if (Object.keys(wanted).length === 0) state.faults = noFaults();
  else Object.assign(state.faults, wanted);
  return { status: 200, body: state.faults };
}

/** POST /_control/ahead {ms}: this server's clock runs that far ahead. */
export function setAhead(exchange: Exchange, state: GoToState): Answer {
  state.ahead_ms = Number(jsonOf(exchange).ms ?? 0);
  return { status: 200, body: { ahead_ms: state.ahead_ms } };
}

/** POST /_control/calls: one more call has ended; subscribed channels are told. Every field is optional. */
export async function addCall(exchange: Exchange, state: GoToState): Promise<Answer> {
  const wanted = jsonOf(exchange);
  const ended = state.now() - Number(wanted.minutes_ago ?? 0) * 60_000;
  const answered = ended - Number(wanted.seconds ?? 300) * 1000;
  const party = objectOf(wanted.party);
  const user = state.users.find(({ extension, email }) => extension === wanted.user || email === wanted.user);
  const spoken = wanted.answered !== false;
  const call: GoToCall = {
    id: textOf(wanted.id) || randomUUID(),
    direction: wanted.direction === 'OUTBOUND' ? 'OUTBOUND' : 'INBOUND',
    created: new Date(answered - 7000).toISOString(),
    ...(spoken ? { answered: new Date(answered).toISOString() } : {}),
    ended: new Date(ended).toISOString(),
    outcome: spoken ? 'NORMAL' : 'MISSED',
    user: user ?? state.admin,
    party: { name: textOf(party.name) || 'Cliente', number: textOf(party.number) || '11987654321' },
    ...(wanted.unlisted === true ? { unlisted: true } : {}),
    ...(wanted.recorded === true ? { recording_id: randomUUID(), utterances: CHAT } : {}),
  };
  state.calls.push(call);
  const statuses = call.unlisted === true ? [] : await deliverCall(call, state);
  return { status: 201, body: { id: call.id, statuses } };
}

/** POST /_control/revise {id, party}: the report of a call is corrected; subscribed channels are told. */
export async function revise(exchange: Exchange, state: GoToState): Promise<Answer> {
  const wanted = jsonOf(exchange);
  const call = state.calls.find(({ id }) => id === wanted.id);
  if (call === undefined) return { status: 404 };
  const party = objectOf(wanted.party);
  call.party = {
    name: textOf(party.name) || call.party.name,
    number: textOf(party.number) || call.party.number,
  };
  return { status: 200, body: { statuses: await deliverRevision(call, state) } };
}

/** POST /_control/redeliver {id}: the notifications of a call once more. */
export async function redeliver(exchange: Exchange, state: GoToState): Promise<Answer> {
  const call = state.calls.find(({ id }) => id === jsonOf(exchange).id);
  return call === undefined
    ? { status: 404 }
    : { status: 200, body: { statuses: await deliverCall(call, state) } };
}

/** GET /_control/state: what the server holds, without tokens. */
export function readState(_exchange: Exchange, state: GoToState): Answer {
  const { requests, faults, calls } = state;
  const body = {
    requests,
    faults,
    calls: calls.length,
    channels: [...state.channels.values()],
    subscriptions: [...state.subscriptions.values()],
    access_tokens: state.access_tokens.size,
    refresh_tokens: state.refresh_tokens.size,
  };
  return { status: 200, body };
}
