import type { Tx } from '@/lib/db/clients';
import type { TokenSet } from '@/lib/integrations/contracts/connection';
import type { Ctx } from '../ctx';
import { type Connection, sealSecrets } from './connection';
import { endReauthAlert } from './connection-alerts';

/**
 * Keeps fresh tokens. Only a new sign-in says that the connection works: a renewal leaves what synchronisations found. The
 * connection is locked.
 */
export async function storeTokens(
  tx: Tx,
  ctx: Pick<Ctx, 'company_id' | 'clock'>,
  { row, secrets }: Connection,
  tokens: TokenSet,
  connected?: { connected_by_id: string },
): Promise<void> {
  const now = ctx.clock.now();
  if (connected !== undefined) await endReauthAlert(tx, ctx, row.id);
  const refresh_token = tokens.refresh_token ?? secrets.refresh_token;
  // A vendor may end all grants of a client with one: what was to be revoked is in use again.
  const { ended: _ended, ...others } = secrets;
  const kept = {
    ...others,
    access_token: tokens.access_token,
    ...(refresh_token === undefined ? {} : { refresh_token }),
  };
  await tx.integration.update({
    where: { company_id_id: { company_id: ctx.company_id, id: row.id } },
    data: {
      encrypted_config: await sealSecrets(tx, ctx.company_id, row.id, kept),
      access_expires_at: new Date(now.getTime() + tokens.expires_in * 1000),
      reauth_reason: null,
      refresh_started_at: null,
      refresh_failed_at: null,
      refresh_failures: 0,
      ...(tokens.scopes === null ? {} : { scopes: [...tokens.scopes] }),
      ...tokens.place,
      ...(connected === undefined
        ? {}
        : { ...connected, connected_at: now, status: 'ACTIVE' as const, last_error: null }),
    },
  });
}
