import { randomBytes } from 'node:crypto';
import { type Answer, problem } from './answers';
import type { ApiRequest } from './api-request';
import type { ZohoRecord } from './store';
import { zohoTime } from './zoho-time';

const MOST_PER_PAGE = 200;
/** Further than this many records only a page token leads, and that no further than the second figure. */
const PAGES_UNTIL = 2_000;
const TOKENS_UNTIL = 100_000;
const TOKEN_MS = 24 * 3_600_000;

interface PageToken {
  rows: readonly ZohoRecord[];
  offset: number;
  bound_to: string;
  expires: number;
}

/** Cuts lists into pages as Zoho does: numbers for the first 2,000 records, tokens from then on. */
export class Paging {
  private readonly tokens = new Map<string, PageToken>();

  constructor(private readonly now: () => number) {}

  /** A page of rows; `rows` are all that the list's conditions leave, in order. Only called without a page token. */
  page(request: ApiRequest, rows: readonly ZohoRecord[], pick: (row: ZohoRecord) => unknown): Answer {
    const size = sizeOf(request);
    const page = Number(request.query.get('page') ?? 1);
    if (!Number.isInteger(page) || page < 1)
      return problem(400, 'INVALID_DATA', 'invalid value for page', { param_name: 'page' });
    if (page * size > PAGES_UNTIL)
      return problem(
        400,
        'DISCRETE_PAGINATION_LIMIT_EXCEEDED',
        'You can get only the first 2000 records without using page_token param.',
        { limit: PAGES_UNTIL },
      );
    return this.cut(request, rows, (page - 1) * size, page, pick);
  }

  /** The page of a token. */
  next(request: ApiRequest, token: string, pick: (row: ZohoRecord) => unknown): Answer {
    if (request.query.has('page'))
      return problem(400, 'AMBIGUITY_DURING_PROCESSING', 'page and page_token cannot be used together');
    const found = this.tokens.get(token);
    if (found === undefined)
      return problem(400, 'INVALID_DATA', 'invalid page_token', { param_name: 'page_token' });
    if (found.expires < this.now()) return problem(400, 'EXPIRED_VALUE', 'page_token has expired');
    if (found.bound_to !== boundTo(request))
      return problem(400, 'TOKEN_BOUND_DATA_MISMATCH', 'the parameters differ from those of the page_token');
    return this.cut(request, found.rows, found.offset, undefined, pick);
  }

  expireTokens(): void {
    for (const token of this.tokens.values()) token.expires = 0;
  }

  private cut(
    request: ApiRequest,
    rows: readonly ZohoRecord[],
    offset: number,
    page: number | undefined,
    pick: (row: ZohoRecord) => unknown,
  ): Answer {
    const size = sizeOf(request);
    const part = rows.slice(offset, offset + size);
    if (part.length === 0) return { status: 204 };
    const end = offset + part.length;
    const more = end < rows.length;
    let token: string | null = null;
    if (more && end < TOKENS_UNTIL) {
      token = randomBytes(24).toString('hex');
      this.tokens.set(token, {
        rows,
        offset: end,
        bound_to: boundTo(request),
        expires: this.now() + TOKEN_MS,
      });
    }
    return {
      status: 200,
      body: {
        data: part.map(pick),
        info: {
          per_page: size,
          count: part.length,
          page: page ?? Math.floor(offset / size) + 1,
          sort_by: request.query.get('sort_by') ?? 'id',
          sort_order: request.query.get('sort_order') ?? 'desc',
          more_records: more,
          next_page_token: token,
          previous_page_token: null,
          page_token_expiry: token === null ? null : zohoTime(this.now() + TOKEN_MS),
        },
      },
    };
  }
}

function sizeOf({ query }: ApiRequest): number {
  return Math.min(Math.max(Number(query.get('per_page') ?? MOST_PER_PAGE) || 1, 1), MOST_PER_PAGE);
}

/** A token counts only for the list that it came from. */
function boundTo({ path, query }: ApiRequest): string {
  return ['fields', 'sort_by', 'sort_order', 'per_page', 'converted', 'cvid']
    .map((name) => query.get(name) ?? '')
    .concat(path)
    .join('|');
}
