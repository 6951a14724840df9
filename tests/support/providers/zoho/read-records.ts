import { type Answer, NOTHING, problem } from './answers';
import { type ApiRequest, headerOf } from './api-request';
import { FIELDS, FULL_NAME, type ModuleName } from './modules';
import type { Paging } from './paging';
import type { ZohoRecord, ZohoStore } from './store';
import { secondsOf } from './zoho-time';

const MOST_FIELDS = 50;
const RICH_TEXT = 500;

/** GET /{Module}: `fields` is a must, converted leads stay hidden, nothing new since the header is 304. */
export function listRecords(
  store: ZohoStore,
  paging: Paging,
  module: ModuleName,
  request: ApiRequest,
  only?: (record: ZohoRecord) => boolean,
): Answer {
  const { query } = request;
  const fields = (query.get('fields') ?? '').split(',').filter((name) => name !== '');
  if (fields.length === 0)
    return problem(400, 'REQUIRED_PARAM_MISSING', 'One of the expected parameter is missing', {
      param_name: 'fields',
    });
  if (fields.length > MOST_FIELDS)
    return problem(400, 'LIMIT_EXCEEDED', 'maximum number of fields exceeded', { limit: MOST_FIELDS });
  const pick = (record: ZohoRecord) => picked(record, fields, RICH_TEXT);
  const token = query.get('page_token');
  if (token !== null) return paging.next(request, token, pick);
  const sort = query.get('sort_by') ?? 'id';
  if (!['id', 'Created_Time', 'Modified_Time'].includes(sort))
    return problem(400, 'INVALID_DATA', 'invalid value for sort_by', { param_name: 'sort_by' });
  let rows: readonly ZohoRecord[] = store.by(module, sort);
  if (module === 'Leads' && query.get('converted') !== 'both') {
    const wanted = query.get('converted') === 'true';
    rows = rows.filter((row) => (row.Converted__s === true) === wanted);
  }
  const ids = query.get('ids')?.split(',');
  if (ids !== undefined) rows = rows.filter((row) => ids.includes(row.id));
  if (only !== undefined) rows = rows.filter(only);
  const since = headerOf(request, 'if-modified-since');
  if (since !== undefined) {
    const from = secondsOf(since);
    if (Number.isNaN(from)) return problem(400, 'INVALID_DATA', 'invalid header If-Modified-Since');
    rows = rows.filter((row) => secondsOf(`${row.Modified_Time}`) > from);
    if (rows.length === 0) return { status: 304 };
  }
  if ((query.get('sort_order') ?? 'desc') === 'desc') rows = [...rows].reverse();
  return paging.page(request, rows, pick);
}

export function getRecord(store: ZohoStore, module: ModuleName, id: string, request: ApiRequest): Answer {
  const record = store.get(module, id);
  // A record that is gone is no error either: there is nothing.
  if (record === undefined) return NOTHING;
  const since = headerOf(request, 'if-modified-since');
  if (since !== undefined && secondsOf(`${record.Modified_Time}`) <= secondsOf(since)) return { status: 304 };
  const all = FIELDS[module].map((field) => field.api_name);
  return { status: 200, body: { data: [picked(record, all, Number.POSITIVE_INFINITY)] } };
}

/** GET /{Module}/deleted */
export function listDeleted(store: ZohoStore, module: ModuleName, request: ApiRequest): Answer {
  const type = request.query.get('type') ?? 'all';
  const since = headerOf(request, 'if-modified-since');
  const rows = store
    .deletedOf(module)
    .filter((row) => type === 'all' || row.type === type)
    .filter((row) => since === undefined || Math.floor(row.deleted_ms / 1000) > secondsOf(since))
    .toSorted((a, b) => b.deleted_ms - a.deleted_ms);
  const size = Math.min(Number(request.query.get('per_page') ?? 200), 200);
  const page = Number(request.query.get('page') ?? 1);
  const part = rows.slice((page - 1) * size, page * size);
  if (part.length === 0) return since === undefined || rows.length > 0 ? NOTHING : { status: 304 };
  const data = part.map(({ deleted_ms: _ms, ...row }) => ({
    ...row,
    deleted_by: store.users[0] ? { id: store.users[0].id, name: store.users[0].full_name } : null,
  }));
  const more = page * size < rows.length;
  return {
    status: 200,
    body: { data, info: { per_page: size, count: data.length, page, more_records: more } },
  };
}

/** Made by the vendor of the two names; it can be read and not written. */
function fullName({ First_Name, Last_Name }: ZohoRecord): string {
  return [First_Name, Last_Name].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function picked(record: ZohoRecord, fields: readonly string[], text_max: number): Record<string, unknown> {
  const out: Record<string, unknown> = { id: record.id };
  for (const name of fields) {
    const value = (name === FULL_NAME ? fullName(record) : record[name]) ?? null;
    out[name] = typeof value === 'string' && value.length > text_max ? value.slice(0, text_max) : value;
  }
  if ('$se_module' in record) out.$se_module = record.$se_module;
  return out;
}
