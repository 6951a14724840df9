import { type Answer, NOTHING, objectOf, problem } from './answers';
import { FIELDS, type FieldRow, isModule, MODULE_NAMES } from './modules';
import type { ZohoRecord, ZohoStore } from './store';

export function orgAnswer(store: ZohoStore): Answer {
  return { status: 200, body: { org: [store.org] } };
}

/** Two hundred a page at most. */
export function usersAnswer(store: ZohoStore, query: URLSearchParams): Answer {
  const wanted =
    query.get('type') === 'ActiveUsers'
      ? store.users.filter(({ status }) => status === 'active')
      : store.users;
  const [page, per_page] = [
    Number(query.get('page') ?? 1),
    Math.min(200, Number(query.get('per_page') ?? 200)),
  ];
  const users = wanted.slice((page - 1) * per_page, page * per_page);
  if (users.length === 0) return NOTHING;
  const info = { per_page, count: users.length, page, more_records: wanted.length > page * per_page };
  return { status: 200, body: { users, info } };
}

export function modulesAnswer(): Answer {
  return {
    status: 200,
    body: { modules: MODULE_NAMES.map((api_name) => ({ api_name, api_supported: true, status: 'visible' })) },
  };
}

export function fieldsAnswer(module: string | null): Answer {
  if (module === null)
    return problem(400, 'REQUIRED_PARAM_MISSING', 'One of the expected parameter is missing', {
      param_name: 'module',
    });
  if (!isModule(module)) return problem(400, 'INVALID_MODULE', 'the module name given seems to be invalid');
  return { status: 200, body: { fields: FIELDS[module].map(describe) } };
}

function describe(field: FieldRow, index: number): Record<string, unknown> {
  return {
    id: `57257670000000${10_000 + index}`,
    api_name: field.api_name,
    field_label: field.label,
    display_label: field.label,
    data_type: field.type,
    custom_field: field.custom === true,
    system_mandatory: field.required === true,
    read_only: field.read_only === true,
    field_read_only: field.read_only === true,
    visible: true,
    unique: field.unique === true ? { casesensitive: false } : {},
    lookup: field.lookup === undefined ? {} : { module: { api_name: field.lookup } },
    pick_list_values: (field.options ?? []).map((value, place) => ({
      id: `${place}`,
      display_value: value,
      actual_value: value,
      sequence_number: place + 1,
      type: 'used',
    })),
  };
}

const QUERY =
  /^select\s+(?<fields>.+?)\s+from\s+(?<module>\w+)\s+where\s+(?<where>.+?)(?:\s+order by\s+id\s+asc)?(?:\s+limit\s+(?<limit>[\d, ]+))?$/is;
const CONDITION =
  /^\(*\s*(?<field>\w+)\s*(?<operator>=|>=|>|is not null)\s*(?:'(?<value>(?:[^']|'')*)')?\s*\)*$/i;

/** POST /coql, for `=`, `>`, `>=` and `is not null` joined by "and". */
export function coqlAnswer(store: ZohoStore, body: unknown): Answer {
  const { select_query } = objectOf(body);
  const parts = QUERY.exec(typeof select_query === 'string' ? select_query.trim() : '')?.groups;
  if (parts === undefined) return problem(400, 'SYNTAX_ERROR', 'error occurred while parsing the query');
  const { fields = '', module = '', where = '', limit = '200' } = parts;
  if (!isModule(module)) return problem(400, 'INVALID_QUERY', 'invalid query formed', { module });
  const tests: ((record: ZohoRecord) => boolean)[] = [];
  for (const text of where.split(/\s+and\s+/i)) {
    const test = condition(text);
    if (test === null)
      return problem(400, 'SYNTAX_ERROR', 'error occurred while parsing the query', { near: text });
    tests.push(test);
  }
  const [offset, count] = limit.includes(',') ? limit.split(',').map(Number) : [0, Number(limit)];
  const rows = store.by(module, 'id').filter((record) => tests.every((test) => test(record)));
  const part = rows.slice(offset ?? 0, (offset ?? 0) + Math.min(count ?? 200, 2_000));
  if (part.length === 0) return NOTHING;
  const names = fields.split(',').map((name) => name.trim());
  const data = part.map((row) => ({
    id: row.id,
    ...Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
  }));
  return {
    status: 200,
    body: { data, info: { count: data.length, more_records: rows.length > part.length } },
  };
}

function condition(text: string): ((record: ZohoRecord) => boolean) | null {
  const groups = CONDITION.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  const { field = '', operator = '', value } = groups;
  const wanted = value?.replaceAll("''", "'") ?? '';
  return (record) => {
    const raw = record[field];
    const found = typeof raw === 'object' && raw !== null && 'id' in raw ? `${raw.id}` : `${raw ?? ''}`;
    if (/null/i.test(operator)) return found !== '';
    if (operator === '=') return found.toLowerCase() === wanted.toLowerCase();
    const [left, right] = /_Time$/.test(field) ? [Date.parse(found), Date.parse(wanted)] : [found, wanted];
    return operator === '>' ? left > right : left >= right;
  };
}
