import { VendorError } from '@/lib/http-client/vendor-error';
import type { ConnectionCheck } from '../contracts/descriptor';
import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';

/** Each part of the API that is used, with a harmless call that shows whether it may be used. */
const CHECKS = [
  { key: 'organisation', path: '/org', query: {} },
  { key: 'users', path: '/users', query: { type: 'ActiveUsers', per_page: 1 } },
  { key: 'fields', path: '/settings/fields', query: { module: 'Leads' } },
  { key: 'leads', path: '/Leads', query: { fields: 'Last_Name', per_page: 1 } },
  { key: 'deals', path: '/Deals', query: { fields: 'Deal_Name', per_page: 1 } },
  { key: 'contacts', path: '/Contacts', query: { fields: 'Last_Name', per_page: 1 } },
  { key: 'calls', path: '/Calls', query: { fields: 'Subject', per_page: 1 } },
  { key: 'notes', path: '/Notes', query: { fields: 'Note_Title', per_page: 1 } },
  { key: 'notifications', path: '/actions/watch', query: { per_page: 1 } },
] as const;

/** Tries them one after the other and keeps Zoho's own reasons. */
export async function checkZoho(session: VendorSession): Promise<ConnectionCheck[]> {
  const results: ConnectionCheck[] = [];
  for (const { key, path, query } of CHECKS) {
    try {
      await session.send({
        method: 'GET',
        url: apiUrl(session, path),
        query: { ...query },
        operation: `test.${key}`,
      });
      results.push({ key, status: 'ok', reason: null });
    } catch (error) {
      results.push({ key, status: 'failed', reason: reasonOf(error) });
    }
  }
  return results;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof VendorError)) return 'unknown';
  return [error.vendor_code ?? error.kind, error.status].filter((part) => part !== undefined).join(' ');
}
