import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { providerOf } from '@/lib/integrations/registry';
import { log } from '@/lib/log';
import { accessToken } from './access-token';
import { connectionById } from './connection';
import type { TokenCtx } from './usable-token';

/** A renewal takes seconds; one that has not ended after this long was cut short. */
const CUT_SHORT_MS = 60_000;
const MOST = 50;

/**
 * Renews again where a renewal was cut short: the vendor's answer may be lost, and with it a new refresh token. The old one
 * is tried as soon as possible: vendors that replace refresh tokens take the old one for a while, if at all. Only a refusal
 * asks the director to connect again.
 */
export async function finishRenewals({
  clock,
  ctxOf,
}: {
  clock: Clock;
  ctxOf: (company_id: string) => TokenCtx;
}): Promise<void> {
  const before = new Date(clock.now().getTime() - CUT_SHORT_MS);
  const cut = await systemTx('find lost work', (tx) =>
    tx.integration.findMany({
      where: { refresh_started_at: { lt: before }, status: { in: ['ACTIVE', 'ERROR'] } },
      select: { company_id: true, id: true, provider: true },
      take: MOST,
    }),
  );
  for (const { company_id, id, provider } of cut) {
    const descriptor = providerOf(provider);
    if (descriptor !== undefined) await finish(ctxOf(company_id), descriptor, id);
  }
}

async function finish(ctx: TokenCtx, provider: ProviderDescriptor, id: string): Promise<void> {
  const { company_id } = ctx;
  const { row, secrets } = await companyTx({ company_id }, (tx) => connectionById(tx, company_id, id));
  if (row.refresh_started_at === null) return;
  try {
    await accessToken(ctx, provider, id, secrets.access_token);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    log().info({ company_id, integration_id: id, kind: error.kind }, 'a renewal was cut short');
  }
}
