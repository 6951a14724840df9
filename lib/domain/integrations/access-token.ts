import { bulkhead } from 'cockatiel';
import { companyTx } from '@/lib/db/doors';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { connectionById } from './connection';
import { renewToken } from './renew-token';
import { type AccessToken, type TokenCtx, usableToken } from './usable-token';

/** Renewals that run in this process: whoever else wants the same one waits for it. */
const running = new Map<string, Promise<AccessToken>>();
/** Each renewal holds a database connection; the pool has others to serve. */
const few = bulkhead(3, 10_000);

/**
 * A token that is good for some minutes. Of all calls in all processes exactly one renews it: those of a process share one
 * promise, and processes wait for each other at the connection's row.
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
  const good = usableToken(connection, ctx, stale);
  if (good !== null) return good;
  const key = `${ctx.company_id}|${id}`;
  const others = running.get(key);
  if (others !== undefined) return others;
  const own = few.execute(() => renewToken(ctx, provider, id, stale));
  running.set(key, own);
  try {
    return await own;
  } finally {
    running.delete(key);
  }
}
