import { createHash } from 'node:crypto';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError } from '@/lib/errors/app-error';
import { hashSecret, newSecret } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { type Ctx, personOf } from '../ctx';
import { findConnection, requireProvider } from './connection';
import { redirectUri } from './present-connection';

/** A sign-in at a vendor must be finished within this time. */
const STATE_MINUTES = 10;

/**
 * Begins the sign-in at a vendor: remembers who asked, for which provider, until when, and makes the address to go to.
 * @throws AppError conflict while client id or secret are missing.
 */
export async function startOAuth({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { provider: string };
}): Promise<{ authorize_url: string }> {
  authorize(ctx.actor, 'integrations.write');
  const { user_id } = personOf(ctx);
  const provider = requireProvider(input.provider);
  const { oauth } = provider;
  if (oauth === null) throw new AppError('conflict', 'This integration needs no sign-in.');
  const { company_id } = ctx;
  const state = newSecret();
  const verifier = newSecret();
  const redirect_uri = redirectUri(provider);
  return companyTx(ctx, async (tx) => {
    const connection = await findConnection(tx, company_id, provider);
    const client_id = connection?.secrets.client_id;
    if (connection === null || client_id === undefined || connection.secrets.client_secret === undefined)
      throw new AppError('conflict', 'Save the client ID and the client secret first.');
    const id = hashSecret(state);
    const now = ctx.clock.now();
    const sealer = await companySealer(tx, company_id);
    await tx.oAuthState.deleteMany({ where: { company_id, expires_at: { lt: now } } });
    await tx.oAuthState.create({
      data: {
        id,
        company_id,
        user_id,
        integration_id: connection.row.id,
        code_verifier: sealer.seal('oauth_states', 'code_verifier', id, verifier),
        redirect_uri,
        created_at: now,
        expires_at: new Date(now.getTime() + STATE_MINUTES * 60_000),
      },
    });
    const url = new URL(oauth.authorizeUrl(connection.place));
    const parameters = {
      response_type: 'code',
      client_id,
      scope: oauth.scopes.join(oauth.scope_separator),
      redirect_uri,
      state,
      ...oauth.authorize_params,
      ...(oauth.pkce
        ? {
            code_challenge: createHash('sha256').update(verifier).digest('base64url'),
            code_challenge_method: 'S256',
          }
        : {}),
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return { authorize_url: url.toString() };
  });
}
