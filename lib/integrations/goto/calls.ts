import { VendorError } from '@/lib/http-client/vendor-error';
import type { Calls, PhoneCall } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { accountKey, listLines } from './account';
import { apiAddress } from './addresses';
import { readAnswer, summariesAnswer } from './answers';
import { listActivity, listPersonCalls } from './call-reports';
import { readCall } from './read-call';

const DAY_MS = 86_400_000;
/** GoTo refuses a wider window. */
const WINDOW_MS = 31 * DAY_MS;
const PAGE_SIZE = 500;

/** The calls of an account by their end, each as GoTo's report summarises it. */
export function gotoCalls(session: VendorSession): Calls {
  return {
    lines: () => listLines(session),
    activity: (window) => listActivity(session, window),
    personCalls: (user_id, window) => listPersonCalls(session, user_id, window),

    async list({ from, to, cursor }) {
      const at = readCursor(cursor) ?? { start: from, marker: null };
      const end = new Date(Math.min(at.start.getTime() + WINDOW_MS, to.getTime()));
      const { body } = await session.send({
        method: 'GET',
        url: apiAddress('/call-events-report/v1/report-summaries'),
        query: {
          accountKey: accountKey(session),
          startTime: at.start.toISOString(),
          endTime: end.toISOString(),
          pageSize: PAGE_SIZE,
          ...(at.marker === null ? {} : { pageMarker: at.marker }),
        },
        operation: 'report-summaries.list',
      });
      const { items, nextPageMarker } = readAnswer(summariesAnswer, body);
      return {
        items: withoutRepeats(items.map(readCall)),
        next: nextOf(at.start, end, to, nextPageMarker ?? null),
      };
    },

    async get(id) {
      try {
        const url = apiAddress(`/call-events-report/v1/reports/${encodeURIComponent(id)}`);
        const { body } = await session.send({ method: 'GET', url, operation: 'reports.get' });
        return readCall(body);
      } catch (error) {
        // Just after hanging up the report is not there yet.
        if (error instanceof VendorError && error.kind === 'not_found') return null;
        throw error;
      }
    },
  };
}

/** GoTo lists calls twice now and then. */
function withoutRepeats(calls: PhoneCall[]): PhoneCall[] {
  return [...new Map(calls.map((call) => [call.id, call])).values()];
}

/** The rest of this window, the next window, or null at the end. */
function nextOf(start: Date, end: Date, to: Date, marker: string | null): string | null {
  if (marker !== null) return `${start.toISOString()}|${marker}`;
  return end < to ? `${end.toISOString()}|` : null;
}

function readCursor(cursor: string | null | undefined): { start: Date; marker: string | null } | null {
  const [start, marker] = cursor?.split('|') ?? [];
  return start === undefined ? null : { start: new Date(start), marker: marker || null };
}
