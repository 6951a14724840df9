import { bulkhead } from 'cockatiel';
import { companyTx } from '@/lib/db/doors';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import type { Ctx } from '../ctx';
import { type Connection, connectionById, lockConnection } from './connection';
import { needsReauth } from './needs-reauth';
import { storeTokens } from './store-tokens';
import { requestTokens } from './token-endpoint';

/** A token is renewed this long before it ends. */
const MARGIN_MS = 5 * 60_000;
/** After a renewal that failed in passing, nobody tries again for this long. */
const COOLDOWN_MS = 30_000;

export interface AccessToken {
  value: string;
  expires_at: Date;
}

type TokenCtx = Pick<Ctx, 'company_id' | 'clock' | 'actor' | 'request_id'>;

/** Renewals that run in this process: whoever else wants the same one waits for it. */
const running = new Map<string, Promise<AccessToken>>();
/** Each renewal holds a database connection; the pool has others to serve. */
const few = bulkhead(3, 10_000);

/**
 * A token that is good for some minutes. Of all calls in all processes exactly one renews it: those of a process share one
 * promise, and processes wait for each other at the connection's row. The new tokens are stored before the row is let go, so
 * a vendor that rotates refresh tokens never sees an old one again.
 * @param stale a token that the vendor has just refused: it is renewed unless somebody already has.
 * @throws VendorError auth when the account must be connected again; unavailable while renewals fail in passing.
 */
export async function accessToken(
  ctx: TokenCtx,
  provider: ProviderDescriptor,
  id: string,
  stale?: string,
): Promise<AccessToken> {
  const connection = await companyTx({ company_id: ctx.company_id }, (tx) =>
    connectionById(tx, ctx.company_id, id),
  );
  const good = usable(connection, ctx, stale);
  if (good !== null) return good;
  const key = `${ctx.company_id}|${id}`;
  const others = running.get(key);
  if (others !== undefined) return others;
  const own = few.execute(() => renew(ctx, provider, id, stale));
  running.set(key, own);
  try {
    return await own;
  } finally {
    running.delete(key);
  }
}

/** The stored token if it lasts; null when it must be renewed. @throws VendorError when the connection cannot be used. */
function usable({ row, secrets }: Connection, ctx: TokenCtx, stale: string | undefined): AccessToken | null {
  if (row.status === 'NEEDS_REAUTH')
    throw new VendorError('auth', 'The vendor no longer accepts our sign-in: connect again.');
  const { access_token, refresh_token } = secrets;
  if (row.status === 'INACTIVE' || row.status === 'PENDING' || (!access_token && !refresh_token))
    throw new VendorError('auth', 'This integration is not connected.');
  const left = (row.access_expires_at?.getTime() ?? 0) - ctx.clock.now().getTime();
  if (access_token === undefined || access_token === stale || row.access_expires_at === null) return null;
  return left > MARGIN_MS ? { value: access_token, expires_at: row.access_expires_at } : null;
}

/** What a renewal came to, carried out of the transaction that must commit either way. */
type Renewal = { token: AccessToken } | { failure: VendorError };

async function renew(
  ctx: TokenCtx,
  provider: ProviderDescriptor,
  id: string,
  stale: string | undefined,
): Promise<AccessToken> {
  const { company_id } = ctx;
  const renewal = await companyTx({ company_id }, async (tx): Promise<Renewal> => {
    await lockConnection(tx, company_id, id);
    const connection = await connectionById(tx, company_id, id);
    const good = usable(connection, ctx, stale);
    if (good !== null) return { token: good };
    const key = { company_id_id: { company_id, id } };
    try {
      requireCooledDown(connection, ctx);
      const tokens = await requestTokens(provider, oauthOf(provider), connection.place, connection.secrets, {
        grant_type: 'refresh_token',
        refresh_token: connection.secrets.refresh_token ?? '',
      });
      await storeTokens(tx, ctx, connection, tokens);
      const expires_at = new Date(ctx.clock.now().getTime() + tokens.expires_in * 1000);
      return { token: { value: tokens.access_token, expires_at } };
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      if (!error.passing) {
        await needsReauth(tx, ctx, provider, id, error);
        return { failure: error };
      }
      if (error.kind !== 'circuit_open')
        await tx.integration.update({
          where: key,
          data: { refresh_failed_at: ctx.clock.now(), refresh_failures: { increment: 1 } },
        });
      return stillValid(connection, ctx, stale) ?? { failure: error };
    }
  });
  if ('failure' in renewal) throw renewal.failure;
  return renewal.token;
}

function oauthOf({ oauth }: ProviderDescriptor) {
  if (oauth === null) throw new VendorError('auth', 'This integration has no sign-in.');
  return oauth;
}

function requireCooledDown({ row, secrets }: Connection, ctx: TokenCtx): void {
  if (secrets.refresh_token === undefined)
    throw new VendorError('auth', 'The vendor gave no refresh token: connect again.');
  const since = ctx.clock.now().getTime() - (row.refresh_failed_at?.getTime() ?? 0);
  if (since < COOLDOWN_MS)
    throw new VendorError('circuit_open', 'The token could not be renewed a moment ago.', {
      retry_after: Math.ceil((COOLDOWN_MS - since) / 1000),
    });
}

/** The last minutes of the old token serve while the vendor's token endpoint is down. */
function stillValid({ row, secrets }: Connection, ctx: TokenCtx, stale: string | undefined): Renewal | null {
  const { access_token } = secrets;
  if (access_token === undefined || access_token === stale || row.access_expires_at === null) return null;
  if (row.access_expires_at <= ctx.clock.now()) return null;
  return { token: { value: access_token, expires_at: row.access_expires_at } };
}
