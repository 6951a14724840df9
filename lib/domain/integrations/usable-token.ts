import { VendorError } from '@/lib/http-client/vendor-error';
import type { Ctx } from '../ctx';
import type { Connection } from './connection';

/** A token is renewed this long before it ends. */
const MARGIN_MS = 5 * 60_000;

export interface AccessToken {
  value: string;
  expires_at: Date;
}

export type TokenCtx = Pick<Ctx, 'company_id' | 'clock' | 'actor' | 'request_id'>;

/**
 * The stored token if it lasts; null when it must be renewed.
 * @param stale a token that the vendor has just refused.
 * @throws VendorError auth when the connection cannot be used.
 */
export function usableToken(
  { row, secrets }: Connection,
  ctx: TokenCtx,
  stale: string | undefined,
): AccessToken | null {
  if (row.status === 'NEEDS_REAUTH')
    throw new VendorError('auth', 'The vendor no longer accepts our sign-in: connect again.');
  const { access_token, refresh_token } = secrets;
  if (row.status === 'INACTIVE' || row.status === 'PENDING' || (!access_token && !refresh_token))
    throw new VendorError('auth', 'This integration is not connected.');
  return lasting({ row, secrets }, ctx, stale, MARGIN_MS);
}

/** The last minutes of the old token serve while the vendor's token endpoint is down. */
export function lastMinutes(
  { row, secrets }: Pick<Connection, 'row' | 'secrets'>,
  ctx: TokenCtx,
  stale: string | undefined,
): AccessToken | null {
  return lasting({ row, secrets }, ctx, stale, 0);
}

function lasting(
  { row, secrets }: Pick<Connection, 'row' | 'secrets'>,
  ctx: TokenCtx,
  stale: string | undefined,
  margin_ms: number,
): AccessToken | null {
  const { access_token } = secrets;
  const { access_expires_at: expires_at } = row;
  if (access_token === undefined || access_token === stale || expires_at === null) return null;
  return expires_at.getTime() - ctx.clock.now().getTime() > margin_ms
    ? { value: access_token, expires_at }
    : null;
}
