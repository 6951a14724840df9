import { createHash, randomBytes } from 'node:crypto';
import { type Answer, type Exchange, formOf } from './exchange';
import { oauthError } from './problems';
import type { GoToState } from './state';

/** Every scope that the sandbox client is registered with. */
export const SCOPES = [
  'cr.v1.read',
  'call-events.v1.events.read',
  'call-events.v1.notifications.manage',
  'recording.v1.read',
  'recording.v1.notifications.manage',
  'users.v1.read',
  'users.v1.lines.read',
  'identity:scim.me',
];

const CODE_MS = 10 * 60_000;
const ACCESS_MS = 3_600_000;
const REFRESH_MS = 30 * 86_400_000;
/** A refresh token is replaced only after this share of its life. */
const ROTATE_AFTER = 0.6;

/** GET /oauth/authorize: the consent page, or an error for the person when the client or its address is wrong. */
export function authorisePage(exchange: Exchange, state: GoToState): Answer {
  const query = exchange.url.searchParams;
  const wrong = wrongRequest(query, state);
  if (wrong !== null) return page(400, `<h1>Something went wrong</h1><p>${escapeHtml(wrong)}</p>`);
  const scopes = askedScopes(query);
  const fields = ['redirect_uri', 'state', 'code_challenge', 'scope']
    .map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(query.get(name) ?? '')}">`)
    .join('');
  return page(
    200,
    `<h1>Performancy wants to access your GoTo account</h1>
     <p>Signed in as <b>${escapeHtml(state.admin.name)}</b> (${escapeHtml(state.admin.email)})</p>
     <ul>${scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join('')}</ul>
     <form method="post" action="/oauth/authorize">${fields}
       <button name="decision" value="allow">Allow</button>
       <button name="decision" value="deny">Deny</button>
     </form>`,
  );
}

/** POST /oauth/authorize: Allow or Deny, sent back to the client. */
export function decide(exchange: Exchange, state: GoToState): Answer {
  const form = formOf(exchange);
  const redirect_uri = form.get('redirect_uri') ?? '';
  if (!knownAddress(redirect_uri, state)) return page(400, '<h1>Unknown redirect URI</h1>');
  const target = new URL(redirect_uri);
  if (form.get('decision') === 'allow') {
    const code = randomBytes(24).toString('base64url');
    const withheld = state.faults.withheld_scopes;
    state.codes.set(code, {
      redirect_uri,
      challenge: form.get('code_challenge') || null,
      scopes: askedScopes(form).filter((scope) => !withheld.includes(scope)),
      expires_at: state.now() + CODE_MS,
    });
    target.searchParams.set('code', code);
  } else {
    target.searchParams.set('error', 'access_denied');
    target.searchParams.set('error_description', 'The resource owner denied the request');
  }
  target.searchParams.set('state', form.get('state') ?? '');
  return { status: 302, headers: { location: target.href } };
}

/** POST /oauth/token: exchanges a code once, or refreshes. */
export function token(exchange: Exchange, state: GoToState): Answer {
  if (!isClient(exchange, state)) return oauthError(401, 'invalid_client', 'Client authentication failed');
  const form = formOf(exchange);
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return exchangeCode(form, state);
    case 'refresh_token':
      return refresh(form, state);
    default:
      return oauthError(400, 'unsupported_grant_type', 'The grant type is not supported');
  }
}

/** POST /oauth/revoke: always 200 (RFC 7009); ends the whole grant. */
export function revoke(exchange: Exchange, state: GoToState): Answer {
  if (!isClient(exchange, state)) return oauthError(401, 'invalid_client', 'Client authentication failed');
  const given = formOf(exchange).get('token') ?? '';
  if (state.refresh_tokens.delete(given)) state.access_tokens.clear();
  state.access_tokens.delete(given);
  return { status: 200, body: {} };
}

function exchangeCode(form: URLSearchParams, state: GoToState): Answer {
  const code = form.get('code') ?? '';
  const granted = state.codes.get(code);
  state.codes.delete(code);
  const refused = oauthError(400, 'invalid_grant', 'The code is invalid, expired or already used');
  if (granted === undefined || granted.expires_at < state.now()) return refused;
  if (granted.redirect_uri !== form.get('redirect_uri')) return refused;
  if (granted.challenge !== null && granted.challenge !== s256(form.get('code_verifier') ?? ''))
    return oauthError(400, 'invalid_grant', 'The code verifier does not match');
  return {
    status: 200,
    body: { ...accessFor(state, granted.scopes), refresh_token: newRefresh(state, granted.scopes) },
  };
}

function refresh(form: URLSearchParams, state: GoToState): Answer {
  const given = form.get('refresh_token') ?? '';
  const held = state.refresh_tokens.get(given);
  if (state.faults.refuse_refresh || held === undefined || held.expires_at < state.now())
    return oauthError(400, 'invalid_grant', 'The refresh token is invalid, expired or revoked');
  const body = accessFor(state, held.scopes);
  const old = state.now() - held.issued_at >= REFRESH_MS * ROTATE_AFTER;
  // Without rotation the field is absent: the caller keeps the token it has.
  if (!old && !state.faults.always_rotate) return { status: 200, body };
  if (state.faults.old_refresh_ms > 0) held.expires_at = state.now() + state.faults.old_refresh_ms;
  else state.refresh_tokens.delete(given);
  return { status: 200, body: { ...body, refresh_token: newRefresh(state, held.scopes) } };
}

function accessFor(state: GoToState, scopes: string[]) {
  const access_token = `at.${randomBytes(48).toString('base64url')}`;
  state.access_tokens.set(access_token, { scopes, expires_at: state.now() + ACCESS_MS });
  return {
    access_token,
    token_type: 'Bearer',
    expires_in: ACCESS_MS / 1000,
    scope: scopes.join(' '),
    principal: state.admin.email,
  };
}

function newRefresh(state: GoToState, scopes: string[]): string {
  const token = `rt.${randomBytes(48).toString('base64url')}`;
  state.refresh_tokens.set(token, { scopes, issued_at: state.now(), expires_at: state.now() + REFRESH_MS });
  return token;
}

function isClient({ headers }: Exchange, { client }: GoToState): boolean {
  const expected = Buffer.from(
    `${encodeURIComponent(client.id)}:${encodeURIComponent(client.secret)}`,
  ).toString('base64');
  return headers.authorization === `Basic ${expected}`;
}

function wrongRequest(query: URLSearchParams, state: GoToState): string | null {
  if (query.get('response_type') !== 'code') return 'response_type must be code.';
  if (query.get('client_id') !== state.client.id) return 'This client does not exist.';
  if (!knownAddress(query.get('redirect_uri') ?? '', state))
    return 'The redirect URI is not registered for this client.';
  if (query.get('code_challenge') && query.get('code_challenge_method') !== 'S256')
    return 'Only S256 is supported.';
  return null;
}

function knownAddress(address: string, { client }: GoToState): boolean {
  if (client.redirect_uris.length > 0) return client.redirect_uris.includes(address);
  return /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//.test(address);
}

/** Without a scope parameter GoTo grants everything that the client is registered with. */
function askedScopes(query: URLSearchParams): string[] {
  const asked = (query.get('scope') ?? '').split(' ').filter((scope) => SCOPES.includes(scope));
  return asked.length > 0 ? asked : SCOPES;
}

const s256 = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page(status: number, body: string): Answer {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GoTo (local)</title>
<style>body{font:16px/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem}button{font:inherit;padding:.5rem 1.5rem;margin-right:.5rem}</style>
</head><body>${body}</body></html>`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}
