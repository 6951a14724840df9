import { env } from '@/lib/env';
import { attempt } from '@/lib/http-client/attempt';
import { VendorError } from '@/lib/http-client/vendor-error';

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads JSON from an address that GoTo signed for a moment. It is another host than GoTo's: no token goes there, only https
 * and host names are taken (a local GoTo server signs its own address), and it must not send on.
 * @throws VendorError
 */
export async function downloadSigned(address: string): Promise<unknown> {
  const url = new URL(address);
  const own = url.origin === new URL(env().GOTO_API_URL).origin;
  if (!own && (url.protocol !== 'https:' || !/^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(url.hostname)))
    throw new VendorError('protocol', 'GoTo named an address for the recording that is not taken.');
  const { body } = await attempt({ method: 'GET', url: url.href, max_bytes: MAX_BYTES }, TIMEOUT_MS);
  return body;
}
