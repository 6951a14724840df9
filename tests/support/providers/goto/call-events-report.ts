import { randomUUID } from 'node:crypto';
import { summaryItem } from './call-items';
import { type Answer, type Exchange, jsonOf, listOf, textOf } from './exchange';
import { badRequest, notFound, problem } from './problems';
import type { GoToState } from './state';

const WINDOW_MS = 31 * 86_400_000;
const PAGE_MAX = 1000;
const TYPES = ['REPORT_SUMMARY', 'REPORT_SUMMARY_REVISION'];

/** GET /call-events-report/v1/report-summaries: calls by their end, in pages; a window of 31 days at most. */
export function reportSummaries({ url }: Exchange, state: GoToState): Answer {
  const query = url.searchParams;
  const scopes = ['accountKey', 'userKey', 'phoneNumberId', 'lineId'].filter((name) => query.has(name));
  if (scopes.length !== 1)
    return badRequest('Exactly one of accountKey, userKey, phoneNumberId, lineId is required');
  if (query.has('accountKey') && query.get('accountKey') !== state.account_key)
    return problem(403, 'UNAUTHORIZED', 'The principal has no permission for this account');
  const from = Date.parse(query.get('startTime') ?? '');
  const to = Date.parse(query.get('endTime') ?? '');
  if (Number.isNaN(from) || Number.isNaN(to) || to <= from)
    return badRequest('startTime and endTime are required');
  if (to - from > WINDOW_MS) return badRequest('The time range must not exceed 31 days');
  const size = Number(query.get('pageSize') ?? 100);
  if (size < 1 || size > PAGE_MAX) return badRequest('pageSize must be between 1 and 1000');
  const at = Number(query.get('pageMarker') ?? 0);
  if (Number.isNaN(at)) return badRequest('The page marker is invalid');
  const calls = state.calls
    .filter(({ unlisted }) => unlisted !== true)
    .filter(({ ended }) => Date.parse(ended) >= from && Date.parse(ended) < to)
    .sort((a, b) => a.ended.localeCompare(b.ended));
  // Duplicates over page borders were seen at the vendor: here they can be had at will.
  const start = state.faults.repeat_items && at > 0 ? at - 1 : at;
  const items = calls.slice(start, at + size).map((call) => summaryItem(call, state));
  const more = at + size < calls.length;
  return { status: 200, body: { items, nextPageMarker: more ? String(at + size) : null } };
}

/** GET /call-events-report/v1/reports/:id: 404 while the report is not ready. */
export function report({ params }: Exchange, state: GoToState): Answer {
  const call = state.calls.find(({ id }) => id === params.id);
  if (call === undefined) return notFound();
  if ((call.not_ready ?? 0) > 0) {
    call.not_ready = (call.not_ready ?? 0) - 1;
    return notFound();
  }
  return { status: 200, body: summaryItem(call, state) };
}

/** POST /call-events-report/v1/subscriptions. */
export function subscribe(exchange: Exchange, state: GoToState): Answer {
  const body = jsonOf(exchange);
  const channel_id = textOf(body.channelId);
  if (!state.channels.has(channel_id)) return badRequest('The channel does not exist');
  const keys = listOf(body.accountKeys).map(textOf);
  if (keys.length === 0) return badRequest('accountKeys must not be empty');
  const event_types = listOf(body.eventTypes).map(textOf);
  if (event_types.some((type) => !TYPES.includes(type))) return badRequest('The event type is unknown');
  const items = keys.map((account_key) => {
    const found = [...state.subscriptions.values()].find(
      (held) =>
        held.api === 'call-events-report' &&
        held.channel_id === channel_id &&
        held.account_key === account_key,
    );
    const held = found ?? {
      id: randomUUID(),
      api: 'call-events-report' as const,
      channel_id,
      account_key,
      event_types,
    };
    // Each type is subscribed to for itself; one more leaves the others as they are.
    held.event_types = [...new Set([...held.event_types, ...event_types])];
    state.subscriptions.set(held.id, held);
    return { id: held.id, channelId: channel_id, value: account_key, eventTypes: event_types, status: 201 };
  });
  return { status: 207, body: { items } };
}

/** DELETE /call-events-report/v1/subscriptions?channelId&accountKey&eventType. */
export function unsubscribe({ url }: Exchange, state: GoToState): Answer {
  const channel_id = url.searchParams.get('channelId');
  const gone = [...state.subscriptions.values()].filter(
    (held) => held.api === 'call-events-report' && held.channel_id === channel_id,
  );
  for (const { id } of gone) state.subscriptions.delete(id);
  return gone.length > 0 ? { status: 204 } : notFound();
}
