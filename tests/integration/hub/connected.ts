import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { sealSecrets } from '@/lib/domain/integrations/connection';
import { newId } from '@/lib/ids';
import type { ExampleVendor } from '@/tests/support/providers/example/vendor';

/** A connection to the example vendor whose access token ends in so many seconds. */
export async function connectedTo(vendor: ExampleVendor, ctx: Ctx, seconds: number): Promise<string> {
  const { company_id } = ctx;
  const id = newId();
  await companyTx(ctx, async (tx) => {
    await tx.integration.create({
      data: {
        id,
        company_id,
        type: 'CRM',
        provider: 'PIPEDRIVE',
        name: `Example ${id}`,
        status: 'ACTIVE',
        settings: {},
        encrypted_config: await sealSecrets(tx, company_id, id, {
          client_id: 'client',
          client_secret: 'very-secret',
          access_token: vendor.access_token,
          refresh_token: vendor.refresh_token,
        }),
        access_expires_at: new Date(ctx.clock.now().getTime() + seconds * 1000),
        connected_at: ctx.clock.now(),
      },
    });
  });
  return id;
}
