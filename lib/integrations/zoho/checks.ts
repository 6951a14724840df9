import type { VendorCall } from '@/lib/http-client/call';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { ConnectionCheck } from '../contracts/descriptor';
import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';

interface Check {
  key: string;
  path: string;
  query?: Record<string, string | number>;
  /** For what is asked by POST. */
  json?: unknown;
  /** Answers that show that it may be used all the same. */
  accept?: VendorCall['accept'];
}

/** Each part of the API that is used, with a harmless call that shows whether it may be used. */
const CHECKS: readonly Check[] = [
  { key: 'organisation', path: '/org' },
  { key: 'users', path: '/users', query: { type: 'ActiveUsers', per_page: 1 } },
  { key: 'fields', path: '/settings/fields', query: { module: 'Leads' } },
  { key: 'leads', path: '/Leads', query: { fields: 'Last_Name', per_page: 1 } },
  { key: 'deals', path: '/Deals', query: { fields: 'Deal_Name', per_page: 1 } },
  { key: 'contacts', path: '/Contacts', query: { fields: 'Last_Name', per_page: 1 } },
  { key: 'calls', path: '/Calls', query: { fields: 'Subject', per_page: 1 } },
  { key: 'tasks', path: '/Tasks', query: { fields: 'Subject', per_page: 1 } },
  { key: 'events', path: '/Events', query: { fields: 'Event_Title', per_page: 1 } },
  { key: 'notes', path: '/Notes', query: { fields: 'Note_Title', per_page: 1 } },
  {
    key: 'search',
    path: '/coql',
    json: { select_query: 'select id from Leads where id is not null limit 1' },
  },
  // A subscription to nothing is refused as that by whoever may subscribe.
  { key: 'notifications', path: '/actions/watch', json: { watch: [] }, accept: [400] },
];

/** Tries them one after the other and keeps Zoho's own reasons. */
export async function checkZoho(session: VendorSession): Promise<ConnectionCheck[]> {
  const results: ConnectionCheck[] = [];
  for (const { key, path, query, json, accept } of CHECKS) {
    try {
      await session.send({
        method: json === undefined ? 'GET' : 'POST',
        url: apiUrl(session, path),
        ...(query === undefined ? {} : { query }),
        ...(json === undefined ? {} : { json, idempotent: true }),
        ...(accept === undefined ? {} : { accept }),
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
