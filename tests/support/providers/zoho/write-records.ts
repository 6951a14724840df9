import { type Answer, batch, type ItemResult, itemError, objectOf, problem } from './answers';
import { type ApiRequest, headerOf } from './api-request';
import { FIELDS, type ModuleName } from './modules';
import type { ZohoRecord, ZohoStore } from './store';
import { refusalOf } from './validate';
import { secondsOf } from './zoho-time';

const MOST = 100;
const NO_UPSERT: readonly ModuleName[] = ['Tasks', 'Calls', 'Events', 'Notes'];

/** The records of a body, or why it is none. */
export function recordsOf(body: unknown): Record<string, unknown>[] | Answer {
  const { data } = objectOf(body);
  if (!Array.isArray(data) || data.length === 0)
    return problem(400, 'MANDATORY_NOT_FOUND', 'required field not found', { api_name: 'data' });
  if (data.length > MOST)
    return problem(400, 'LIMIT_EXCEEDED', 'maximum number of records exceeded', { limit: MOST });
  return data.map(objectOf);
}

/** POST /{Module} */
export function insertRecords(store: ZohoStore, module: ModuleName, request: ApiRequest): Answer {
  const records = recordsOf(request.body);
  if (!Array.isArray(records)) return records;
  return batch(
    records.map((fields, index) => insertOne(store, module, fields, index)),
    201,
  );
}

/** PUT /{Module} and PUT /{Module}/{id} */
export function updateRecords(
  store: ZohoStore,
  module: ModuleName,
  request: ApiRequest,
  id?: string,
): Answer {
  const records = recordsOf(request.body);
  if (!Array.isArray(records)) return records;
  const unmodified = headerOf(request, 'if-unmodified-since');
  return batch(
    records.map((fields, index) =>
      updateOne(store, module, id ?? `${fields.id ?? ''}`, fields, index, unmodified),
    ),
    200,
  );
}

/** POST /{Module}/upsert */
export function upsertRecords(store: ZohoStore, module: ModuleName, request: ApiRequest): Answer {
  if (NO_UPSERT.includes(module)) return problem(400, 'NOT_SUPPORTED', 'module does not support upsert');
  const records = recordsOf(request.body);
  if (!Array.isArray(records)) return records;
  const { duplicate_check_fields } = objectOf(request.body);
  const checks: unknown[] = Array.isArray(duplicate_check_fields) ? duplicate_check_fields : ['Email'];
  return batch(
    records.map((fields, index): ItemResult => {
      for (const check of checks) {
        if (typeof check !== 'string') continue;
        const wanted = fields[check];
        if (wanted === undefined || wanted === null || wanted === '') continue;
        const found = store.all(module).find((row) => equalTexts(row[check], wanted));
        if (found === undefined) continue;
        const result = updateOne(store, module, found.id, fields, index);
        return { ...result, action: 'update', duplicate_field: check };
      }
      return { ...insertOne(store, module, fields, index), action: 'insert', duplicate_field: null };
    }),
    200,
  );
}

/** DELETE /{Module}?ids= */
export function deleteRecords(store: ZohoStore, module: ModuleName, ids: readonly string[]): Answer {
  return batch(
    ids.map((id) =>
      store.remove(module, id)
        ? { code: 'SUCCESS', details: { id }, message: 'record deleted', status: 'success' }
        : itemError('INVALID_DATA', 'the id given seems to be invalid', { id }),
    ),
    200,
  );
}

function insertOne(
  store: ZohoStore,
  module: ModuleName,
  fields: Record<string, unknown>,
  index: number,
): ItemResult {
  const refused = refusalOf(store, module, fields, index);
  if (refused !== null) return refused;
  return success(store.insert(module, known(module, withLookups(store, fields))), 'record added');
}

function updateOne(
  store: ZohoStore,
  module: ModuleName,
  id: string,
  fields: Record<string, unknown>,
  index: number,
  unmodified?: string,
): ItemResult {
  const record = store.get(module, id);
  if (record === undefined)
    return itemError('INVALID_DATA', 'the id given seems to be invalid', {
      api_name: 'id',
      json_path: `$.data[${index}].id`,
    });
  if (unmodified !== undefined && secondsOf(`${record.Modified_Time}`) > secondsOf(unmodified))
    return itemError('ALREADY_MODIFIED', 'the record was modified after the given time', { id });
  const refused = refusalOf(store, module, fields, index, id);
  if (refused !== null) return refused;
  const updated = store.update(module, id, known(module, withLookups(store, fields)));
  return success(updated ?? record, 'record updated');
}

function success(record: ZohoRecord, message: string): ItemResult {
  const { id, Created_Time, Modified_Time, Created_By, Modified_By } = record;
  return {
    code: 'SUCCESS',
    details: { id, Created_Time, Modified_Time, Created_By, Modified_By },
    message,
    status: 'success',
  };
}

/** Fields that the module does not have are dropped without a word, as Zoho does. */
function known(module: ModuleName, fields: Record<string, unknown>): Record<string, unknown> {
  const names = new Set(FIELDS[module].filter((field) => !field.read_only).map((field) => field.api_name));
  names.add('$se_module');
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}

/** A lookup is sent as {id} and kept with the name of what it points at. */
function withLookups(store: ZohoStore, fields: Record<string, unknown>): Record<string, unknown> {
  const out = { ...fields };
  const owner = objectOf(fields.Owner);
  const user = store.users.find(({ id }) => id === owner.id);
  if (user !== undefined) out.Owner = { id: user.id, name: user.full_name, email: user.email };
  return out;
}

function equalTexts(one: unknown, other: unknown): boolean {
  return `${one ?? ''}`.toLowerCase() === `${other ?? ''}`.toLowerCase();
}
