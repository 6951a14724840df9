import { companyTx } from '@/lib/db/doors';
import type { VendorAnswer, VendorCall } from '@/lib/http-client/call';
import { callVendor } from '@/lib/http-client/call-vendor';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import type { VendorSession } from '@/lib/integrations/contracts/session';
import type { Ctx } from '../ctx';
import { accessToken } from './access-token';
import { connectionById, placeOf } from './connection';

type SessionCtx = Pick<Ctx, 'company_id' | 'clock' | 'actor' | 'request_id'>;

/**
 * Opens a connection for an adapter; see VendorSession for what its `send` takes care of. `max_wait_ms`: what a call waits for its
 * turn at the vendor, if not as usual.
 */
export async function openSession(
  ctx: SessionCtx,
  provider: ProviderDescriptor,
  id: string,
  max_wait_ms?: number,
): Promise<VendorSession> {
  const { company_id } = ctx;
  const { row } = await companyTx({ company_id }, (tx) => connectionById(tx, company_id, id));
  const place = placeOf(row);
  const connection = {
    company_id,
    integration_id: id,
    limits: provider.limits,
    origins: provider.origins(place),
    max_wait_ms,
  };
  const settings = typeof row.settings === 'object' && !Array.isArray(row.settings) ? row.settings : {};
  return {
    company_id,
    integration_id: id,
    place,
    settings: { ...settings },
    scopes: row.scopes,
    async send(call) {
      if (provider.oauth === null) return callVendor(connection, call);
      return sendSigned(ctx, provider, connection, call);
    },
  };
}

async function sendSigned(
  ctx: SessionCtx,
  provider: ProviderDescriptor,
  connection: Parameters<typeof callVendor>[0],
  call: VendorCall,
): Promise<VendorAnswer> {
  const id = connection.integration_id;
  const signed = (token: string): VendorCall => ({
    ...call,
    headers: { ...call.headers, authorization: provider.authorization(token) },
  });
  const { value } = await accessToken(ctx, provider, id);
  try {
    return await callVendor(connection, signed(value));
  } catch (error) {
    if (!(error instanceof VendorError) || !hasExpired(provider, error)) throw error;
    const renewed = await accessToken(ctx, provider, id, value);
    return callVendor(connection, signed(renewed.value));
  }
}

const hasExpired = (provider: ProviderDescriptor, error: VendorError): boolean =>
  provider.tokenExpired?.(error) ?? error.kind === 'auth';
