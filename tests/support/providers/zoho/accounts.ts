import type { Answer } from './answers';
import { consentPage, messagePage } from './consent-page';
import type { ZohoTokens } from './tokens';

export interface AccountsRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  /** Base address of this accounts server and of the API, without a slash at the end. */
  accounts_url: string;
  api_url: string;
  data_centre: string;
}

const TOO_MANY: Answer = {
  status: 400,
  body: {
    error_description: 'You have made too many requests continuously. Please try again after some time.',
    error: 'Access Denied',
    status: 'failure',
  },
};

/** The accounts server of one data centre. */
export function accounts(tokens: ZohoTokens, request: AccountsRequest): Answer {
  const { method, path } = request;
  if (path === '/oauth/v2/auth' && method === 'GET') return ask(tokens, request);
  if (path === '/oauth/v2/auth/decision' && method === 'POST') return decide(tokens, request);
  if (path === '/oauth/v2/token' && method === 'POST') return token(tokens, request);
  if (/^\/oauth\/v2\/(revoke\/token|token\/revoke)$/.test(path) && method === 'POST')
    return revoke(tokens, request);
  if (path === '/oauth/serverinfo')
    return {
      status: 200,
      body: { result: 'success', locations: { [request.data_centre]: request.accounts_url } },
    };
  return { status: 404, html: messagePage('Página não encontrada.') };
}

function ask(tokens: ZohoTokens, { query, accounts_url }: AccountsRequest): Answer {
  const client = tokens.client(query.get('client_id') ?? '');
  if (client === undefined) return { status: 200, html: messagePage('ERROR_invalid_client_id') };
  if (query.get('response_type') !== 'code')
    return { status: 200, html: messagePage('ERROR_invalid_response_type') };
  if (!tokens.mayRedirect(client, query.get('redirect_uri') ?? ''))
    return { status: 200, html: messagePage('ERROR_invalid_redirect_uri') };
  return { status: 200, html: consentPage(accounts_url, query) };
}

function decide(tokens: ZohoTokens, request: AccountsRequest): Answer {
  const { form } = request;
  const redirect_uri = form.get('redirect_uri') ?? '';
  const client = tokens.client(form.get('client_id') ?? '');
  if (client === undefined || !tokens.mayRedirect(client, redirect_uri))
    return { status: 400, html: messagePage('ERROR_invalid_redirect_uri') };
  const target = new URL(redirect_uri);
  const state = form.get('state');
  if (state !== null) target.searchParams.set('state', state);
  if (form.get('decision') !== 'allow') target.searchParams.set('error', 'access_denied');
  else {
    const code = tokens.newCode({
      client_id: client.id,
      scopes: scopesOf(form.get('scope')),
      data_centre: request.data_centre,
      redirect_uri,
    });
    target.searchParams.set('code', code);
    target.searchParams.set('location', request.data_centre);
    target.searchParams.set('accounts-server', request.accounts_url);
  }
  return { status: 302, headers: { location: target.href } };
}

function token(tokens: ZohoTokens, request: AccountsRequest): Answer {
  const params = new URLSearchParams([...request.query, ...request.form]);
  const client = tokens.client(params.get('client_id') ?? '');
  if (client === undefined) return refusal('invalid_client');
  if (params.get('client_secret') !== client.secret) return refusal('invalid_client_secret');
  const grant = params.get('grant_type');
  if (grant === 'authorization_code') return exchange(tokens, request, params);
  if (grant !== 'refresh_token') return refusal('unsupported_grant_type');
  const refresh = params.get('refresh_token') ?? '';
  const access = tokens.newAccess(refresh, client.id, request.data_centre);
  if (access === 'limited') return TOO_MANY;
  if (access === null) return refusal('invalid_code');
  tokens.refreshed += 1;
  // A refresh never gives a new refresh token.
  return { status: 200, body: tokenBody(access, request.api_url, tokens.scopesOf(refresh)) };
}

function exchange(tokens: ZohoTokens, request: AccountsRequest, params: URLSearchParams): Answer {
  const grant = tokens.takeCode(
    params.get('code') ?? '',
    params.get('client_id') ?? '',
    params.get('redirect_uri') ?? '',
    request.data_centre,
  );
  if (typeof grant === 'string') return refusal(grant);
  const refresh = tokens.newRefresh(grant);
  const access = tokens.newAccess(refresh, grant.client_id, grant.data_centre);
  if (access === null || access === 'limited') return TOO_MANY;
  const body = tokenBody(access, request.api_url, grant.scopes);
  return { status: 200, body: { ...body, refresh_token: refresh } };
}

/** The vendor says "200" and means an error. */
function refusal(error: string): Answer {
  return { status: 200, body: { error } };
}

function tokenBody(access_token: string, api_domain: string, scopes: string[]) {
  return { access_token, scope: scopes.join(' '), api_domain, token_type: 'Bearer', expires_in: 3600 };
}

function revoke(tokens: ZohoTokens, { query, form }: AccountsRequest): Answer {
  const value = form.get('token') ?? query.get('token') ?? '';
  return tokens.revoke(value)
    ? { status: 200, body: { status: 'success' } }
    : { status: 200, body: { error: 'invalid_code' } };
}

function scopesOf(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '');
}
