import { z } from 'zod';
import type { ConnectionView } from '@/lib/contracts/integrations';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { hashSecret } from '@/lib/ids';
import type { TokenSet } from '@/lib/integrations/contracts/connection';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { type Connection, connectionById, lockConnection, requireProvider } from './connection';
import { openSession } from './open-session';
import { presentConnection } from './present-connection';
import { storeTokens } from './store-tokens';
import { requestTokens } from './token-endpoint';

const callbackSchema = z.object({ code: z.string().min(1).max(4096), state: z.string().min(20).max(200) });

/**
 * Ends the sign-in at a vendor: the state must be of this person, company and provider, unused and young; the code is
 * exchanged at once and the account's place is asked for.
 * @throws AppError bad_request for a state or code that is not good, conflict when the person refused at the vendor,
 * unavailable when the vendor does not answer.
 */
export async function finishOAuth({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { provider: string; params: URLSearchParams };
}): Promise<ConnectionView> {
  authorize(ctx.actor, 'integrations.write');
  const { user_id } = personOf(ctx);
  const provider = requireProvider(input.provider);
  const { code, state } = readCallback(input.params);
  const { company_id } = ctx;
  const begun = await takeState(ctx, provider, state, user_id);
  const tokens = await exchange(provider, begun, code, input.params);
  await companyTx(ctx, async (tx) => {
    await lockConnection(tx, company_id, begun.connection.row.id);
    const connection = await connectionById(tx, company_id, begun.connection.row.id);
    await storeTokens(tx, ctx, connection, tokens, { connected_by_id: user_id });
    await writeAudit(tx, ctx, {
      action: 'CONNECT_INTEGRATION',
      entity_type: 'integration',
      entity_id: connection.row.id,
      after: { provider: provider.slug, scopes: tokens.scopes ?? provider.oauth?.scopes ?? [] },
    });
  });
  await identify(ctx, provider, begun.connection.row);
  return companyTx(ctx, async (tx) =>
    presentConnection(tx, ctx, provider, await connectionById(tx, company_id, begun.connection.row.id)),
  );
}

function readCallback(params: URLSearchParams): z.infer<typeof callbackSchema> {
  if (params.get('error') !== null)
    throw new AppError(
      'conflict',
      'The sign-in was not allowed at the vendor. Start again and allow the access.',
    );
  const parsed = callbackSchema.safeParse({ code: params.get('code'), state: params.get('state') });
  if (!parsed.success) throw badState();
  return parsed.data;
}

const badState = () =>
  new AppError('bad_request', 'This sign-in is not valid any more. Start again from the integrations page.');

interface Begun {
  connection: Connection;
  verifier: string;
  redirect_uri: string;
}

/** Takes the state, once: a second callback with it finds it used. */
async function takeState(
  ctx: Ctx,
  provider: ProviderDescriptor,
  state: string,
  user_id: string,
): Promise<Begun> {
  const { company_id } = ctx;
  const id = hashSecret(state);
  return companyTx(ctx, async (tx) => {
    const now = ctx.clock.now();
    const { count } = await tx.oAuthState.updateMany({
      where: { company_id, id, user_id, used_at: null, expires_at: { gt: now } },
      data: { used_at: now },
    });
    if (count !== 1) throw badState();
    const row = await tx.oAuthState.findUniqueOrThrow({ where: { company_id_id: { company_id, id } } });
    const connection = await connectionById(tx, company_id, row.integration_id);
    if (connection.row.provider !== provider.provider) throw badState();
    const sealer = await companySealer(tx, company_id);
    const verifier = sealer.open('oauth_states', 'code_verifier', id, row.code_verifier);
    return { connection, verifier, redirect_uri: row.redirect_uri };
  });
}

async function exchange(
  provider: ProviderDescriptor,
  { connection, verifier, redirect_uri }: Begun,
  code: string,
  params: URLSearchParams,
): Promise<TokenSet> {
  const { oauth } = provider;
  if (oauth === null) throw badState();
  try {
    const told = oauth.placeOfCallback?.(params, connection.place) ?? {};
    const place = { ...connection.place, ...told };
    const tokens = await requestTokens(provider, oauth, place, connection.secrets, {
      grant_type: 'authorization_code',
      code,
      redirect_uri,
      ...(oauth.pkce ? { code_verifier: verifier } : {}),
    });
    return { ...tokens, place: { ...told, ...tokens.place } };
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    if (error.passing)
      throw new AppError('unavailable', 'The vendor does not answer at the moment. Try again in a minute.', {
        cause: error,
      });
    throw new AppError(
      'bad_request',
      `The vendor refused the sign-in (${error.vendor_code ?? error.kind}). Check client ID, secret and redirect URI.`,
      { cause: error },
    );
  }
}

/** Asks the account for what only it can tell, such as its key; a failure leaves the connection as it is. */
async function identify(
  ctx: Ctx,
  provider: ProviderDescriptor,
  { id, account_key }: Connection['row'],
): Promise<void> {
  if (provider.identify === undefined) return;
  const session = await openSession(ctx, provider, id);
  try {
    const place = await provider.identify(session);
    const { account_key: now = null } = place;
    await companyTx(ctx, async (tx) => {
      await tx.integration.update({
        where: { company_id_id: { company_id: ctx.company_id, id } },
        data: { ...place, last_error: null },
      });
      if (account_key !== null && now !== null && now !== account_key) await forgetAccount(tx, ctx, id);
    });
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    await companyTx(ctx, (tx) =>
      tx.integration.update({
        where: { company_id_id: { company_id: ctx.company_id, id } },
        data: { last_error: error.vendor_code ?? error.kind },
      }),
    );
  }
}

/**
 * Of another account than before nothing has been read yet: its records are nobody's here, and the old one's channels would
 * stay silent about it. What was brought in stays.
 */
async function forgetAccount(tx: Tx, { company_id }: Ctx, integration_id: string): Promise<void> {
  const where = { company_id, integration_id };
  await tx.crmLink.deleteMany({ where });
  await tx.crmChannel.deleteMany({ where });
  await tx.phoneChannel.deleteMany({ where });
  await tx.integration.update({
    where: { company_id_id: { company_id, id: integration_id } },
    data: { last_sync_at: null },
  });
}
