import type { EventPage, ListDlq, ListEvents } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentEvent } from './present-event';

/** A page of what came in, newest first. */
export async function listEvents({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ListEvents & Pick<ListDlq, 'error_code'>;
}): Promise<EventPage> {
  authorize(ctx.actor, 'events.read');
  const { page, page_size, status, provider, type, error_code, from, to } = input;
  const where = {
    company_id: ctx.company_id,
    ...(status === undefined ? {} : { status }),
    ...(provider === undefined ? {} : { provider }),
    ...(type === undefined ? {} : { type }),
    ...(error_code === undefined ? {} : { error_code }),
    ...(from === undefined && to === undefined
      ? {}
      : { received_at: { ...(from && { gte: from }), ...(to && { lt: to }) } }),
  };
  return companyTx(ctx, async (tx) => {
    const rows = await tx.integrationEvent.findMany({
      where,
      orderBy: [{ received_at: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * page_size,
      take: page_size,
      omit: { payload: true },
    });
    return {
      data: rows.map(presentEvent),
      page,
      page_size,
      total: await tx.integrationEvent.count({ where }),
    };
  });
}
