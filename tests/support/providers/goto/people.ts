import type { Answer, Exchange } from './exchange';
import { badRequest } from './problems';
import type { GoToState, GoToUser } from './state';

/** GET /users/v1/me: one item per account that the token's user belongs to. */
export function me(_exchange: Exchange, state: GoToState): Answer {
  const { admin, account_key } = state;
  const item = { ...userItem(admin), accountKey: account_key, outboundPhoneNumbers: ['+551130000000'] };
  return { status: 200, body: { items: [item] } };
}

/** GET /users/v1/lines: the lines of the account, with whom they belong to. */
export function lines(_exchange: Exchange, state: GoToState): Answer {
  const { organization_id, account_key } = state;
  const organization = { id: organization_id, accountKey: account_key };
  return {
    status: 200,
    body: { items: state.users.map((user) => ({ ...lineItem(user), userKey: user.id, organization })) },
  };
}

/** GET /users/v1/users?accountKey=: everybody, in pages. */
export function users({ url }: Exchange, state: GoToState): Answer {
  if (url.searchParams.get('accountKey') !== state.account_key) return badRequest('accountKey is required');
  const size = Math.min(Number(url.searchParams.get('pageSize') ?? 100), 100);
  const from = Number(url.searchParams.get('pageMarker') ?? 0);
  const items = state.users.slice(from, from + size).map(userItem);
  const more = from + size < state.users.length;
  return { status: 200, body: { items, ...(more ? { nextPageMarker: String(from + size) } : {}) } };
}

const userItem = (user: GoToUser) => ({
  userKey: user.id,
  email: user.email,
  displayName: user.name,
  lines: [lineItem(user)],
});

const lineItem = (user: GoToUser) => ({ id: user.line_id, name: user.name, number: user.extension });
