import type { VendorSession } from '../contracts/session';
import type { About } from './about';
import { apiUrl } from './addresses';
import { listAnswer, readAnswer } from './answers';
import { ZOHO_MODULES } from './modules';

/**
 * The related record that carries our marker, or one of the whole list for what is about nothing: Zoho has no idempotency
 * keys, so what may have been made is looked for before it is made again. Newest first, one page: it was made a moment ago.
 */
export async function findMarked(
  session: VendorSession,
  about: About | null,
  list: 'Calls' | 'Events' | 'Tasks' | 'Notes',
  field: string,
  marker: string,
): Promise<string | null> {
  const parent = about === null ? '' : `/${ZOHO_MODULES[about.module]}/${about.id}`;
  const { status, body } = await session.send({
    method: 'GET',
    url: apiUrl(session, `${parent}/${list}`),
    query: { fields: field, per_page: 200, sort_by: 'Created_Time', sort_order: 'desc' },
    operation: `${list.toLowerCase()}.find`,
  });
  if (status === 204) return null;
  const { data } = readAnswer(listAnswer, body);
  return data.find((row) => `${row[field] ?? ''}`.includes(marker))?.id ?? null;
}
