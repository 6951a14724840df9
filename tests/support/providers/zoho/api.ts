import { type Answer, problem } from './answers';
import { type ApiRequest, allowed } from './api-request';
import { coqlAnswer, fieldsAnswer, modulesAnswer, orgAnswer, usersAnswer } from './metadata';
import { isModule, type ModuleName } from './modules';
import type { Paging } from './paging';
import { getRecord, listDeleted, listRecords } from './read-records';
import type { ZohoStore } from './store';
import type { Channels } from './watch';
import { deleteRecords, insertRecords, updateRecords, upsertRecords } from './write-records';

export interface ApiParts {
  store: ZohoStore;
  paging: Paging;
  channels: Channels;
}

const VERBS: Readonly<Record<string, string>> = {
  GET: 'READ',
  POST: 'CREATE',
  PUT: 'UPDATE',
  PATCH: 'UPDATE',
  DELETE: 'DELETE',
};
const MISMATCH = problem(401, 'OAUTH_SCOPE_MISMATCH', 'invalid oauth scope to access this URL');

/** The API behind /crm/vN. */
export function api(parts: ApiParts, request: ApiRequest): Answer {
  const { method, path, query, scopes, body } = request;
  const verb = VERBS[method] ?? 'READ';
  const [, first = '', second = '', third = ''] = path.split('/');
  const guarded = (area: string, part: string, answer: () => Answer) =>
    allowed(scopes, area, part, verb) ? answer() : MISMATCH;
  if (first === 'org') return guarded('org', '', () => orgAnswer(parts.store));
  if (first === 'users') return guarded('users', '', () => usersAnswer(parts.store, query));
  if (first === 'settings' && second === 'modules') return guarded('settings', 'modules', modulesAnswer);
  if (first === 'settings' && second === 'fields')
    return guarded('settings', 'fields', () => fieldsAnswer(query.get('module')));
  if (first === 'coql') return allowed(scopes, 'coql', '', 'READ') ? coqlAnswer(parts.store, body) : MISMATCH;
  if (first === 'actions' && second === 'watch')
    return guarded('notifications', '', () => parts.channels.answer(request));
  if (first === 'settings' || first === 'actions')
    return problem(404, 'INVALID_URL_PATTERN', 'Please check if the URL trying to access is a correct one');
  if (!isModule(first)) return problem(400, 'INVALID_MODULE', 'the module name given seems to be invalid');
  return guarded('modules', first, () => records(parts, first, second, third, request));
}

function records(
  { store, paging }: ApiParts,
  module: ModuleName,
  second: string,
  third: string,
  request: ApiRequest,
): Answer {
  const { method, query } = request;
  const invalid = problem(405, 'INVALID_REQUEST_METHOD', 'The http request method type is not a valid one');
  if (second === '')
    switch (method) {
      case 'GET':
        return listRecords(store, paging, module, request);
      case 'POST':
        return insertRecords(store, module, request);
      case 'PUT':
        return updateRecords(store, module, request);
      case 'DELETE':
        return deleteRecords(store, module, (query.get('ids') ?? '').split(','));
      default:
        return invalid;
    }
  if (second === 'deleted') return listDeleted(store, module, request);
  if (second === 'upsert' && method === 'POST') return upsertRecords(store, module, request);
  if (second === 'actions' && third === 'count') return { status: 200, body: { count: store.count(module) } };
  if (!/^\d+$/.test(second))
    return problem(404, 'INVALID_URL_PATTERN', 'Please check if the URL trying to access is a correct one');
  if (isModule(third)) return related(store, paging, second, third, request);
  if (method === 'GET') return getRecord(store, module, second, request);
  if (method === 'PUT') return updateRecords(store, module, request, second);
  return method === 'DELETE' ? deleteRecords(store, module, [second]) : invalid;
}

/** GET /{Module}/{id}/{Related_List} */
function related(
  store: ZohoStore,
  paging: Paging,
  id: string,
  list: ModuleName,
  request: ApiRequest,
): Answer {
  return listRecords(store, paging, list, request, (record) =>
    ['Parent_Id', 'What_Id', 'Who_Id'].some((field) => {
      const value = record[field];
      return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
    }),
  );
}
