import type { Notifications, UpdateNotifications } from '@/lib/contracts/alerts';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { type Ctx, personOf } from '../ctx';
import { DEFAULT_NOTIFICATIONS } from './get-notifications';

/** Changes what the person wants by mail. */
export async function updateNotifications({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateNotifications;
}): Promise<Notifications> {
  authorize(ctx.actor, 'profile.write');
  const key = { company_id: ctx.company_id, user_id: personOf(ctx).user_id };
  return companyTx(ctx, (tx) =>
    tx.notificationSettings.upsert({
      where: { company_id_user_id: key },
      create: { ...key, ...DEFAULT_NOTIFICATIONS, ...input },
      update: input,
      select: { alert_digest: true, mail_comments: true },
    }),
  );
}
