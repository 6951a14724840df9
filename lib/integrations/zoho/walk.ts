import { z } from 'zod';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { Page, Walk } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';
import { listAnswer, readAnswer, type ZohoRow } from './answers';

const PER_PAGE = 200;
/** A page token counts for a day and for 100,000 records; with other parameters, or afterwards, it is refused. */
const TOKEN_REFUSALS = ['EXPIRED_VALUE', 'TOKEN_BOUND_DATA_MISMATCH', 'INVALID_DATA'];

/** Where a walk stands: the page token, from when on it lists, and the last record's time, from which it can begin anew. */
const cursorSchema = z.object({
  token: z.string().nullable(),
  since: z.string().nullable(),
  last: z.string().nullable(),
});
type Cursor = z.infer<typeof cursorSchema>;

export interface Listing {
  /** Path behind the API's version, e.g. "/Leads". */
  path: string;
  fields: readonly string[];
  query?: Record<string, string>;
  operation: string;
}

/**
 * One page of a list in order of change. Goes on behind 2,000 records with page tokens, and where those end (100,000 records, a
 * day) from the moment of the last record: records of that second come twice, which does no harm.
 */
export async function walk(
  session: VendorSession,
  listing: Listing,
  { cursor, since, limit }: Walk,
): Promise<Page<ZohoRow>> {
  const at = readCursor(cursor) ?? { token: null, since: since?.toISOString() ?? null, last: null };
  try {
    return await pageAt(session, listing, at, limit);
  } catch (error) {
    if (!(error instanceof VendorError) || at.token === null) throw error;
    if (!TOKEN_REFUSALS.includes(error.vendor_code ?? '')) throw error;
    return pageAt(session, listing, { token: null, since: at.last ?? at.since, last: at.last }, limit);
  }
}

async function pageAt(
  session: VendorSession,
  listing: Listing,
  at: Cursor,
  limit = PER_PAGE,
): Promise<Page<ZohoRow>> {
  const { status, body } = await session.send({
    method: 'GET',
    url: apiUrl(session, listing.path),
    query: {
      fields: listing.fields.join(','),
      per_page: Math.min(limit, PER_PAGE),
      sort_by: 'Modified_Time',
      sort_order: 'asc',
      ...listing.query,
      ...(at.token === null ? {} : { page_token: at.token }),
    },
    headers: at.since === null ? {} : { 'if-modified-since': sinceHeader(at.since) },
    accept: [304],
    operation: listing.operation,
  });
  // Nothing at all is 204; nothing since then is 304.
  if (status === 204 || status === 304) return { items: [], next: null };
  const { data, info } = readAnswer(listAnswer, body);
  const last = data.at(-1)?.Modified_Time?.toISOString() ?? at.last;
  if (!info.more_records) return { items: data, next: null };
  const token = info.next_page_token ?? null;
  const next: Cursor = token === null ? { token, since: last, last } : { token, since: at.since, last };
  if (token === null && last === at.last)
    throw new VendorError('protocol', 'Zoho gives no way to the next page.');
  return { items: data, next: JSON.stringify(next) };
}

/** Zoho compares whole seconds and leaves the second itself out. */
export function sinceHeader(moment: string | Date): string {
  return new Date(new Date(moment).getTime() - 1000).toISOString().replace(/\.\d{3}Z$/, '+00:00');
}

function readCursor(cursor: string | null | undefined): Cursor | null {
  if (cursor === null || cursor === undefined) return null;
  const parsed = cursorSchema.safeParse(parse(cursor));
  if (!parsed.success) throw new VendorError('invalid', 'This is no place in a list.');
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
