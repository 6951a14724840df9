import type { Page, Walk, WriteResult } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';
import { batchAnswer, deletedAnswer, readAnswer } from './answers';
import { sinceHeader } from './walk';

/** What was deleted or merged away in a module, e.g. "Leads", since a moment. */
export async function listDeleted(
  session: VendorSession,
  module: string,
  { cursor, since }: Walk,
): Promise<Page<{ id: string; deleted_at: Date }>> {
  const page = cursor === null || cursor === undefined || cursor === '' ? 1 : Number(cursor);
  const { status, body } = await session.send({
    method: 'GET',
    url: apiUrl(session, `/${module}/deleted`),
    query: { type: 'all', per_page: 200, page },
    headers: since === undefined ? {} : { 'if-modified-since': sinceHeader(since) },
    accept: [304],
    operation: `${module.toLowerCase()}.deleted`,
  });
  if (status === 204 || status === 304) return { items: [], next: null };
  const { data, info } = readAnswer(deletedAnswer, body);
  return {
    items: data.map(({ id, deleted_time }) => ({ id, deleted_at: deleted_time })),
    next: info.more_records ? String(page + 1) : null,
  };
}

/** Deletes records; one that is gone already is fine. Results in the order of the ids. */
export async function removeRecords(
  session: VendorSession,
  module: string,
  ids: readonly string[],
): Promise<WriteResult[]> {
  if (ids.length === 0) return [];
  const { body } = await session.send({
    method: 'DELETE',
    url: apiUrl(session, `/${module}`),
    query: { ids: ids.join(',') },
    accept: [400],
    operation: `${module.toLowerCase()}.delete`,
  });
  const items = readAnswer(batchAnswer, body).data;
  return ids.map((id, index) => {
    const item = items[index];
    const gone = item?.status === 'success' || item?.code === 'INVALID_DATA';
    return {
      id,
      status: gone ? 'updated' : 'failed',
      code: gone ? null : (item?.code ?? null),
      modified_at: null,
    };
  });
}
