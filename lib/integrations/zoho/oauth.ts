import { kindOfStatus, VendorError } from '@/lib/http-client/vendor-error';
import type { OAuthDescriptor } from '../contracts/descriptor';
import { accountsUrl, vendorAddress, ZOHO_DATA_CENTRES } from './addresses';
import { readAnswer, tokenAnswer } from './answers';
import { ZOHO_SCOPES } from './scopes';

/** Errors that mean: somebody has to connect again, or to correct the client. The vendor sends most of them with "200". */
const FOR_GOOD = [
  'invalid_code',
  'invalid_client',
  'invalid_client_secret',
  'invalid_redirect_uri',
  'access_denied',
];

/** Zoho's OAuth 2.0: scopes with commas, no PKCE, servers by data centre, refresh tokens that are given once. */
export const zohoOAuth: OAuthDescriptor = {
  scopes: ZOHO_SCOPES,
  scope_separator: ',',
  pkce: false,
  authorizeUrl: (place) => accountsUrl(place, '/oauth/v2/auth'),
  // Without asking for consent, a second connection brings no refresh token.
  authorize_params: { access_type: 'offline', prompt: 'consent' },
  tokenUrl: (place) => accountsUrl(place, '/oauth/v2/token'),
  client_auth: 'body',

  placeOfCallback(params) {
    const server = params.get('accounts-server');
    const location = params.get('location');
    return {
      ...(server === null ? {} : { accounts_server: vendorAddress(server) }),
      ...(location !== null && ZOHO_DATA_CENTRES.includes(location) ? { data_centre: location } : {}),
    };
  },

  readTokens({ status, body }) {
    const error = typeof body === 'object' && body !== null ? Reflect.get(body, 'error') : undefined;
    if (status >= 400 || error !== undefined) throw refusal(status, error);
    const { access_token, refresh_token, expires_in, api_domain, scope } = readAnswer(tokenAnswer, body);
    return {
      access_token,
      refresh_token: refresh_token ?? null,
      expires_in,
      scopes: scope === undefined ? null : scope.split(/[ ,]+/).filter((one) => one !== ''),
      ...(api_domain === undefined ? {} : { place: { api_domain: vendorAddress(api_domain) } }),
    };
  },

  revoke(place, { refresh_token, access_token }) {
    const token = refresh_token ?? access_token;
    if (token === undefined) return null;
    return {
      method: 'POST',
      url: accountsUrl(place, '/oauth/v2/token/revoke'),
      form: { token },
      operation: 'oauth.revoke',
      idempotent: true,
    };
  },
};

function refusal(status: number, error: unknown): VendorError {
  // "Access Denied" is how too many tokens in ten minutes are refused: that passes.
  if (error === 'Access Denied')
    return new VendorError('rate_limited', 'Zoho gave too many tokens in a short time.', {
      status,
      vendor_code: 'Access Denied',
      retry_after: 600,
    });
  const code = typeof error === 'string' && FOR_GOOD.includes(error) ? error : undefined;
  if (code !== undefined)
    return new VendorError('auth', 'Zoho does not accept this sign-in.', { status, vendor_code: code });
  const kind = status >= 400 ? kindOfStatus(status) : 'protocol';
  return new VendorError(kind, 'Zoho gave no token.', { status });
}
