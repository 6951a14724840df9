import { companyTx } from '@/lib/db/doors';
import { callVendor } from '@/lib/http-client/call-vendor';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { EndedGrant } from '@/lib/integrations/contracts/connection';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { providerOf } from '@/lib/integrations/registry';
import { log } from '@/lib/log';
import type { Ctx } from '../ctx';
import { connectionById, lockConnection, sealSecrets } from './connection';
import { KEEP_DAYS } from './keep-days';

const DAY_MS = 86_400_000;

/**
 * Tells the vendor that a grant has ended, and forgets its tokens then; also when the vendor could not be told for days.
 * @returns whether it has to be tried again.
 */
export async function revokeEnded(ctx: Ctx, integration_id: string): Promise<boolean> {
  const { company_id } = ctx;
  const { row, secrets } = await companyTx(ctx, (tx) => connectionById(tx, company_id, integration_id));
  const provider = providerOf(row.provider);
  if (secrets.ended === undefined || provider === undefined) return false;
  const { ended } = secrets;
  const told = await tell({ company_id, integration_id }, provider, ended);
  const age = ctx.clock.now().getTime() - new Date(ended.at).getTime();
  if (!told && age < KEEP_DAYS.ended_grants * DAY_MS) return true;
  await companyTx(ctx, async (tx) => {
    await lockConnection(tx, company_id, integration_id);
    const { ended: now, ...kept } = (await connectionById(tx, company_id, integration_id)).secrets;
    if (now?.at !== ended.at) return;
    await tx.integration.update({
      where: { company_id_id: { company_id, id: integration_id } },
      data: { encrypted_config: await sealSecrets(tx, company_id, integration_id, kept) },
    });
  });
  return false;
}

/** @returns whether the vendor knows, or need not. */
async function tell(
  key: { company_id: string; integration_id: string },
  provider: ProviderDescriptor,
  { place, secrets }: EndedGrant,
): Promise<boolean> {
  const call = provider.oauth?.revoke?.(place, secrets) ?? null;
  if (call === null) return true;
  try {
    await callVendor({ ...key, limits: provider.limits, origins: provider.origins(place) }, call);
    return true;
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    log().warn({ provider: provider.slug, kind: error.kind }, 'the grant could not be revoked at the vendor');
    return false;
  }
}
