import { kindOfStatus, VendorError } from '@/lib/http-client/vendor-error';
import type { OAuthDescriptor } from '../contracts/descriptor';
import { authAddress } from './addresses';
import { readAnswer, tokenAnswer } from './answers';
import { GOTO_SCOPES } from './scopes';

/** Codes of RFC 6749 that mean: the person must connect again, or the client is wrong. */
const FOR_GOOD = ['invalid_grant', 'invalid_client', 'unauthorized_client', 'access_denied'];

/** GoTo's OAuth 2.0: PKCE, client in the Authorization header, refresh tokens that are replaced late in their life only. */
export const gotoOAuth: OAuthDescriptor = {
  scopes: GOTO_SCOPES,
  scope_separator: ' ',
  pkce: true,
  authorizeUrl: () => authAddress('/oauth/authorize'),
  authorize_params: {},
  tokenUrl: () => authAddress('/oauth/token'),
  client_auth: 'basic',
  readTokens({ status, body }) {
    if (status >= 400) throw refusal(status, body);
    const { access_token, refresh_token, expires_in, scope } = readAnswer(tokenAnswer, body);
    return {
      access_token,
      refresh_token: refresh_token ?? null,
      expires_in,
      scopes: scope ? scope.split(' ') : null,
    };
  },
  revoke(_place, { refresh_token, access_token, client_id = '', client_secret = '' }) {
    const token = refresh_token ?? access_token;
    if (token === undefined) return null;
    const client = `${encodeURIComponent(client_id)}:${encodeURIComponent(client_secret)}`;
    return {
      method: 'POST',
      url: authAddress('/oauth/revoke'),
      headers: { authorization: `Basic ${Buffer.from(client).toString('base64')}` },
      form: { token },
      operation: 'oauth.revoke',
      idempotent: true,
    };
  },
};

function refusal(status: number, body: unknown): VendorError {
  const code = typeof body === 'object' && body !== null ? Reflect.get(body, 'error') : undefined;
  const known = typeof code === 'string' && FOR_GOOD.includes(code) ? code : undefined;
  const kind = known === undefined ? kindOfStatus(status) : 'auth';
  return new VendorError(kind, 'GoTo does not accept this sign-in.', {
    status,
    ...(known ? { vendor_code: known } : {}),
  });
}
