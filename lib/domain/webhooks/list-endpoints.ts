import type { EndpointView } from '@/lib/contracts/webhooks';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { endpointView } from './endpoint-view';

/** The company's endpoints, oldest first. */
export async function listEndpoints({ ctx }: { ctx: Ctx }): Promise<{ data: EndpointView[] }> {
  authorize(ctx.actor, 'webhooks.read');
  return companyTx(ctx, async (tx) => {
    const rows = await tx.webhookEndpoint.findMany({
      where: { company_id: ctx.company_id },
      orderBy: [{ created_at: 'asc' }, { id: 'asc' }],
    });
    return { data: rows.map(endpointView) };
  });
}
