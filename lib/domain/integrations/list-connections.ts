import type { ConnectionView } from '@/lib/contracts/integrations';
import { companyTx } from '@/lib/db/doors';
import { PROVIDERS } from '@/lib/integrations/registry';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { findConnection } from './connection';
import { presentConnection } from './present-connection';

/** Every provider that this release speaks, with the company's connection to it. */
export async function listConnections({ ctx }: { ctx: Ctx }): Promise<ConnectionView[]> {
  authorize(ctx.actor, 'integrations.read');
  return companyTx(ctx, async (tx) => {
    const views: ConnectionView[] = [];
    for (const provider of PROVIDERS)
      views.push(
        await presentConnection(tx, ctx, provider, await findConnection(tx, ctx.company_id, provider)),
      );
    return views;
  });
}
