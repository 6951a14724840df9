import { activityItem, spokenMs } from './call-items';
import type { Answer, Exchange } from './exchange';
import { badRequest } from './problems';
import type { GoToCall, GoToState } from './state';

/** GET /call-reports/v1/reports/user-activity: sums by person; page-numbered from zero. */
export function userActivity({ url }: Exchange, state: GoToState): Answer {
  const calls = callsInWindow(url, state);
  if (calls === null) return badRequest('startTime and endTime are required');
  const items = state.users.flatMap((user) => {
    const own = calls.filter((call) => call.user === user);
    return own.length === 0
      ? []
      : [{ userId: user.id, userName: user.name, userAlternativeNames: [], dataValues: valuesOf(own) }];
  });
  return paged(url, items);
}

/** GET /call-reports/v1/reports/user-activity/:userId: one person's calls. */
export function userCalls({ url, params }: Exchange, state: GoToState): Answer {
  const calls = callsInWindow(url, state);
  if (calls === null) return badRequest('startTime and endTime are required');
  return paged(url, calls.filter((call) => call.user.id === params.userId).map(activityItem));
}

/** GET /call-history/v1/calls: the calls of one person, the token's own when none is named. */
export function callHistory({ url }: Exchange, state: GoToState): Answer {
  const calls = callsInWindow(url, state);
  if (calls === null) return badRequest('startTime and endTime are required');
  const user_key = url.searchParams.get('userKey') ?? state.admin.id;
  const own = calls.filter((call) => call.user.id === user_key);
  const size = Math.min(Number(url.searchParams.get('pageSize') ?? 100), 100);
  const from = Number(url.searchParams.get('pageMarker') ?? 0);
  const more = from + size < own.length;
  const items = own.slice(from, from + size).map((call) => ({
    ...activityItem(call),
    hangupCause: call.answered === undefined ? 19 : 16,
    ownerPhoneNumber: '+551130000000',
  }));
  return { status: 200, body: { items, ...(more ? { nextPageMarker: String(from + size) } : {}) } };
}

function paged(url: URL, items: unknown[]): Answer {
  const page = Number(url.searchParams.get('page') ?? 0);
  const size = Number(url.searchParams.get('pageSize') ?? 100);
  if (size < 1 || size > 10_000 || page < 0) return badRequest('pageSize must be between 1 and 10000');
  return { status: 200, body: { items: items.slice(page * size, (page + 1) * size) } };
}

function callsInWindow(url: URL, state: GoToState): GoToCall[] | null {
  const [from, to] = ['startTime', 'endTime'].map((name) => Date.parse(url.searchParams.get(name) ?? ''));
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) return null;
  return state.calls.filter(({ created }) => Date.parse(created) >= from && Date.parse(created) < to);
}

function valuesOf(calls: GoToCall[]) {
  const sum = (part: GoToCall[]) => part.reduce((total, call) => total + spokenMs(call), 0);
  const inbound = calls.filter(({ direction }) => direction === 'INBOUND');
  const outbound = calls.filter(({ direction }) => direction === 'OUTBOUND');
  const total = sum(calls);
  return {
    inboundVolume: inbound.length,
    inboundDuration: sum(inbound),
    outboundVolume: outbound.length,
    outboundDuration: sum(outbound),
    averageDuration: Math.round(total / calls.length),
    volume: calls.length,
    totalDuration: total,
  };
}
