import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';
import { listAnswer, readAnswer, type ZohoRow } from './answers';

/** One whole record of a module, e.g. "Leads"; null when it is gone. */
export async function getRecord(session: VendorSession, module: string, id: string): Promise<ZohoRow | null> {
  const { status, body } = await session.send({
    method: 'GET',
    url: apiUrl(session, `/${module}/${encodeURIComponent(id)}`),
    // A record that is gone is 204, or 400 with INVALID_DATA once it left the recycle bin.
    accept: [400, 404],
    operation: `${module.toLowerCase()}.get`,
  });
  if (status !== 200) return null;
  return readAnswer(listAnswer.pick({ data: true }), body).data[0] ?? null;
}
