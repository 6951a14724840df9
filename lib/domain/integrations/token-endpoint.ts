import { attempt } from '@/lib/http-client/attempt';
import type { VendorAnswer, VendorCall } from '@/lib/http-client/call';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { ConnectionPlace, ConnectionSecrets, TokenSet } from '@/lib/integrations/contracts/connection';
import type { OAuthDescriptor, ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';

/** A token endpoint has this long, milliseconds; it is called while a row is locked. */
const TIMEOUT_MS = 10_000;

/**
 * One request to the token endpoint. Never repeated: a code and a rotating refresh token are good for one use.
 * @throws VendorError
 */
export async function requestTokens(
  provider: ProviderDescriptor,
  oauth: OAuthDescriptor,
  place: ConnectionPlace,
  { client_id = '', client_secret = '' }: ConnectionSecrets,
  grant: Record<string, string>,
): Promise<TokenSet> {
  const url = oauth.tokenUrl(place);
  if (!provider.origins(place).includes(new URL(url).origin))
    throw new VendorError('protocol', `${new URL(url).host} is no address of this vendor.`);
  const basic = Buffer.from(`${encodeURIComponent(client_id)}:${encodeURIComponent(client_secret)}`);
  const inBody = oauth.client_auth === 'body';
  const answer = await send({
    method: 'POST',
    url,
    form: { ...grant, ...(inBody ? { client_id, client_secret } : {}) },
    headers: inBody ? {} : { authorization: `Basic ${basic.toString('base64')}` },
  });
  return oauth.readTokens(answer);
}

/** Refusals are answers here: the provider's own reader says what they mean. */
async function send(call: VendorCall): Promise<VendorAnswer> {
  try {
    return await attempt(call, TIMEOUT_MS);
  } catch (error) {
    if (
      error instanceof VendorError &&
      error.status !== undefined &&
      error.status >= 400 &&
      error.status < 500
    )
      return { status: error.status, headers: new Headers(), body: error.body ?? null };
    throw error;
  }
}
