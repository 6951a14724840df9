import { setTimeout as wait } from 'node:timers/promises';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { TokenSet } from '@/lib/integrations/contracts/connection';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { log } from '@/lib/log';
import { type Connection, connectionById, lockConnection } from './connection';
import { needsReauth } from './needs-reauth';
import { storeTokens } from './store-tokens';
import { requestTokens } from './token-endpoint';
import { type AccessToken, lastMinutes, type TokenCtx, usableToken } from './usable-token';

/** After a renewal that failed in passing, nobody tries again for this long. */
const COOLDOWN_MS = 30_000;
/** Waits between attempts to store an answer while the database is away, milliseconds: a restart is outlived. */
const STORE_AGAIN_MS = [100, 500, 2_000, 5_000, 15_000];

/** What the vendor answered, and to which refresh token. */
interface Answer {
  sent: string;
  tokens: TokenSet;
}

/** What a renewal came to, carried out of the transaction that must commit either way. */
type Renewal = { token: AccessToken } | { failure: VendorError };

/**
 * Renews a token unless somebody has since. That it is under way is written down before the vendor is asked: should this
 * process die between the answer and its storage, the sweep asks again at once, with the old refresh token, while a vendor
 * that replaces them may still take it (finish-renewals.ts). The row stays locked until the answer is stored; a database that
 * goes away in between gets it when it is back.
 * @throws VendorError
 */
export async function renewToken(
  ctx: TokenCtx,
  provider: ProviderDescriptor,
  id: string,
  stale: string | undefined,
): Promise<AccessToken> {
  const renewed = await locked(ctx, id, (tx, connection) => announce(tx, ctx, connection, stale));
  if (renewed !== null) return renewed;
  const got: { answer?: Answer } = {};
  const renewal = await locked(ctx, id, async (tx, connection): Promise<Renewal> => {
    const good = usableToken(connection, ctx, stale);
    if (good !== null) return { token: good };
    try {
      requireCooledDown(connection, ctx);
      const { refresh_token: sent = '' } = connection.secrets;
      const grant = { grant_type: 'refresh_token', refresh_token: sent };
      const { place, secrets } = connection;
      got.answer = { sent, tokens: await requestTokens(provider, oauthOf(provider), place, secrets, grant) };
      return { token: await store(tx, ctx, connection, got.answer.tokens) };
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      if (error.passing) return noteFailure(tx, ctx, connection, stale, error);
      await needsReauth(tx, ctx, provider, id, error);
      return { failure: error };
    }
  }).catch((error: unknown): Promise<Renewal> => {
    if (got.answer === undefined) throw error;
    return storeLate(ctx, id, stale, got.answer, error);
  });
  if ('failure' in renewal) throw renewal.failure;
  return renewal.token;
}

function locked<T>(
  { company_id }: TokenCtx,
  id: string,
  work: (tx: Tx, connection: Connection) => Promise<T>,
): Promise<T> {
  return companyTx({ company_id }, async (tx) => {
    await lockConnection(tx, company_id, id);
    return work(tx, await connectionById(tx, company_id, id));
  });
}

const keyOf = ({ row: { company_id, id } }: Connection) => ({ company_id_id: { company_id, id } });

async function announce(
  tx: Tx,
  ctx: TokenCtx,
  connection: Connection,
  stale: string | undefined,
): Promise<AccessToken | null> {
  const good = usableToken(connection, ctx, stale);
  if (good === null && cooldown(connection, ctx) <= 0)
    await tx.integration.update({
      where: keyOf(connection),
      data: { refresh_started_at: ctx.clock.now() },
    });
  return good;
}

async function store(tx: Tx, ctx: TokenCtx, connection: Connection, tokens: TokenSet): Promise<AccessToken> {
  await storeTokens(tx, ctx, connection, tokens);
  const expires_at = new Date(ctx.clock.now().getTime() + tokens.expires_in * 1000);
  return { value: tokens.access_token, expires_at };
}

/** The transaction broke after the answer had come: it is stored in another, unless somebody has connected since. */
async function storeLate(
  ctx: TokenCtx,
  id: string,
  stale: string | undefined,
  { sent, tokens }: Answer,
  cause: unknown,
): Promise<Renewal> {
  log().warn({ err: cause, integration_id: id }, 'renewed tokens could not be stored at once');
  for (const ms of STORE_AGAIN_MS) {
    await wait(ms);
    try {
      return await locked(ctx, id, async (tx, connection): Promise<Renewal> => {
        if (connection.secrets.refresh_token === sent)
          return { token: await store(tx, ctx, connection, tokens) };
        const good = usableToken(connection, ctx, stale);
        return good === null ? { failure: unknown(cause) } : { token: good };
      });
    } catch (error) {
      if (error instanceof VendorError) return { failure: error };
      log().warn({ err: error, integration_id: id }, 'renewed tokens could not be stored');
    }
  }
  throw cause;
}

const unknown = (cause: unknown) =>
  new VendorError('unavailable', 'The token was renewed by somebody else meanwhile.', { cause });

/** A failure that passes: the old token serves as long as it lasts. Too many requests are a clear no; others may hide a yes. */
async function noteFailure(
  tx: Tx,
  ctx: TokenCtx,
  connection: Connection,
  stale: string | undefined,
  error: VendorError,
): Promise<Renewal> {
  if (error.kind !== 'circuit_open')
    await tx.integration.update({
      where: keyOf(connection),
      data: {
        refresh_failed_at: ctx.clock.now(),
        refresh_failures: { increment: 1 },
        ...(error.kind === 'rate_limited' ? { refresh_started_at: null } : {}),
      },
    });
  const token = lastMinutes(connection, ctx, stale);
  return token === null ? { failure: error } : { token };
}

function oauthOf({ oauth }: ProviderDescriptor) {
  if (oauth === null) throw new VendorError('auth', 'This integration has no sign-in.');
  return oauth;
}

function requireCooledDown(connection: Connection, ctx: TokenCtx): void {
  if (connection.secrets.refresh_token === undefined)
    throw new VendorError('auth', 'The vendor gave no refresh token: connect again.');
  const left = cooldown(connection, ctx);
  if (left > 0)
    throw new VendorError('circuit_open', 'The token could not be renewed a moment ago.', {
      retry_after: Math.ceil(left / 1000),
    });
}

/** Milliseconds until the next renewal may be tried. */
function cooldown({ row }: Connection, ctx: TokenCtx): number {
  return (row.refresh_failed_at?.getTime() ?? 0) + COOLDOWN_MS - ctx.clock.now().getTime();
}
