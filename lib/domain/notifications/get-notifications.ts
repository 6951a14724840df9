import type { Notifications } from '@/lib/contracts/alerts';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { type Ctx, personOf } from '../ctx';

/** What a person who never chose gets by mail. */
export const DEFAULT_NOTIFICATIONS: Notifications = { alert_digest: 'daily', mail_comments: true };

/** What the person wants by mail. */
export async function getNotifications({ ctx }: { ctx: Ctx }): Promise<Notifications> {
  authorize(ctx.actor, 'profile.write');
  const { user_id } = personOf(ctx);
  return companyTx(ctx, (tx) => notificationsOf(tx, ctx.company_id, user_id));
}

/** What somebody wants by mail, for those who are about to send it. */
export async function notificationsOf(tx: Tx, company_id: string, user_id: string): Promise<Notifications> {
  const chosen = await tx.notificationSettings.findUnique({
    where: { company_id_user_id: { company_id, user_id } },
    select: { alert_digest: true, mail_comments: true },
  });
  return chosen ?? DEFAULT_NOTIFICATIONS;
}
