import type { AlertView, UpdateAlert } from '@/lib/contracts/alerts';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { alertSelect, presentAlert } from './present-alert';
import { visibleAlerts } from './visible-alerts';

/**
 * Marks an alert as read or unread for oneself, or acknowledges it for everybody; from there READ or UNREAD opens it again.
 * @throws AppError not_found when the actor may not change it, conflict when the same finding has been raised anew meanwhile.
 */
export async function updateAlert({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & UpdateAlert;
}): Promise<AlertView> {
  const visible = visibleAlerts(ctx, 'alerts.write');
  const { company_id } = ctx;
  const { user_id, locale } = personOf(ctx);
  return companyTx(ctx, async (tx) => {
    const before = await tx.alert.findFirst({
      where: { AND: [visible, { id: input.id }] },
      select: { id: true, acknowledged_at: true, dedup_key: true },
    });
    if (before === null) throw notFound('Alert');
    const key = { company_id, alert_id: before.id, user_id };
    if (input.status === 'UNREAD') await tx.alertRead.deleteMany({ where: key });
    else
      await tx.alertRead.createMany({ data: [{ ...key, read_at: ctx.clock.now() }], skipDuplicates: true });
    await settle(tx, ctx, before, input.status);
    const row = await tx.alert.findUniqueOrThrow({
      where: { company_id_id: { company_id, id: before.id } },
      select: alertSelect(user_id),
    });
    const { currency } = await tx.company.findUniqueOrThrow({
      where: { id: company_id },
      select: { currency: true },
    });
    return presentAlert(row, locale, currency);
  });
}

interface Before {
  id: string;
  acknowledged_at: Date | null;
  dedup_key: string | null;
}

async function settle(tx: Tx, ctx: Ctx, before: Before, status: UpdateAlert['status']): Promise<void> {
  const { company_id } = ctx;
  const where = { company_id_id: { company_id, id: before.id } };
  const acknowledged = before.acknowledged_at !== null;
  const now = ctx.clock.now();
  if (status === 'ACKNOWLEDGED') {
    if (acknowledged) return;
    const acknowledged_by_id = personOf(ctx).user_id;
    await tx.alert.update({
      where,
      data: { status, acknowledged_at: now, acknowledged_by_id, open_key: null },
    });
  } else if (acknowledged) {
    const again =
      before.dedup_key !== null &&
      (await tx.alert.count({ where: { company_id, open_key: before.dedup_key } })) > 0;
    if (again) throw new AppError('conflict', 'The same finding is open as a newer alert.');
    const open = { acknowledged_at: null, acknowledged_by_id: null, open_key: before.dedup_key };
    await tx.alert.update({ where, data: { status, ...open } });
  } else {
    await tx.alert.update({ where, data: { status, read_at: status === 'READ' ? now : null } });
    return;
  }
  await writeAudit(tx, ctx, {
    action: 'UPDATE_ALERT',
    entity_type: 'alert',
    entity_id: before.id,
    before: { acknowledged },
    after: { acknowledged: status === 'ACKNOWLEDGED' },
  });
}
