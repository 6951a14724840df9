import type { Paging } from '@/lib/contracts/paging';
import type { DeliveryPage } from '@/lib/contracts/webhooks';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** What was sent to an endpoint, newest first, with each attempt. @throws AppError not_found */
export async function listDeliveries({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & Paging;
}): Promise<DeliveryPage> {
  authorize(ctx.actor, 'webhooks.read');
  const { id, page, page_size } = input;
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const endpoint = await tx.webhookEndpoint.findUnique({
      where: { company_id_id: { company_id, id } },
      select: { id: true },
    });
    if (endpoint === null) throw notFound('Webhook endpoint');
    const where = { company_id, endpoint_id: id };
    const rows = await tx.webhookDelivery.findMany({
      where,
      orderBy: [{ created_at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * page_size,
      take: page_size,
      include: { log: { orderBy: { at: 'asc' } }, message: { select: { event_type: true } } },
    });
    const data = rows.map((row) => ({
      id: row.id,
      message_id: row.message_id,
      event: row.message.event_type,
      status: row.status,
      attempts: row.attempts,
      created_at: row.created_at.toISOString(),
      delivered_at: row.delivered_at?.toISOString() ?? null,
      next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
      log: row.log.map(({ at, status, error, ms }) => ({ at: at.toISOString(), status, error, ms })),
    }));
    return { data, page, page_size, total: await tx.webhookDelivery.count({ where }) };
  });
}
