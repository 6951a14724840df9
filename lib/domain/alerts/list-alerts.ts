import { type AlertPage, type ListAlerts, listAlertsSchema } from '@/lib/contracts/alerts';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import { type Ctx, personOf } from '../ctx';
import { alertSelect, presentAlert } from './present-alert';
import { unreadBy, visibleAlerts } from './visible-alerts';

/** A page of alerts, the most urgent first, then the latest; in the reader's language. */
export async function listAlerts({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: Partial<ListAlerts>;
}): Promise<AlertPage> {
  const { page, page_size, status, type, priority } = listAlertsSchema.parse(input);
  const visible = visibleAlerts(ctx, 'alerts.read');
  const { user_id, locale } = personOf(ctx);
  const where: Prisma.AlertWhereInput = {
    AND: [visible, statusIs(status, user_id)],
    ...(type && { type }),
    ...(priority && { priority }),
  };
  return companyTx(ctx, async (tx) => {
    const rows = await tx.alert.findMany({
      where,
      select: alertSelect(user_id),
      orderBy: [{ priority: 'desc' }, { last_raised_at: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    const total = await tx.alert.count({ where });
    const { currency } = await tx.company.findUniqueOrThrow({
      where: { id: ctx.company_id },
      select: { currency: true },
    });
    return {
      data: rows.map((row) => presentAlert(row, locale, currency)),
      page,
      page_size,
      total,
    };
  });
}

function statusIs(status: ListAlerts['status'], user_id: string): Prisma.AlertWhereInput {
  switch (status) {
    case undefined:
      return {};
    case 'open':
      return { acknowledged_at: null };
    case 'UNREAD':
      return unreadBy(user_id);
    case 'READ':
      return { acknowledged_at: null, reads: { some: { user_id } } };
    case 'ACKNOWLEDGED':
      return { acknowledged_at: { not: null } };
  }
}
