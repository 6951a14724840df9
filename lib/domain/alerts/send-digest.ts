import { dayOf } from '@/lib/clock/company-day';
import type { AlertView } from '@/lib/contracts/alerts';
import { languageSchema } from '@/lib/contracts/languages';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import { mailTransport } from '@/lib/mail/transport';
import { authorize, type UserActor } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { DEFAULT_NOTIFICATIONS } from '../notifications/get-notifications';
import { digestMail } from './digest-mail';
import { listAlerts } from './list-alerts';
import { URGENT_PRIORITIES } from './priority-rank';

/** More stand on the page that the mail leads to. */
const MOST_LISTED = 10;

/**
 * Mails a person the alerts that they have not read, once a day of the company at most. Nothing is sent when there are
 * none, none that is urgent where only those are wanted, or when the person has left.
 * @returns whether a mail was handed over. @throws Error when it could not be: the job is tried again.
 */
export async function sendDigest({ ctx, input }: { ctx: Ctx; input: { user_id: string } }): Promise<boolean> {
  authorize(ctx.actor, 'company.write');
  const { company_id } = ctx;
  const { user_id } = input;
  const found = await companyTx(ctx, (tx) => readFor(tx, ctx, user_id));
  if (found === null) return false;
  const { person, day, alerts, total } = found;
  const link = `${env().APP_URL.replace(/\/$/, '')}/${person.slug}/alerts`;
  const message = digestMail(person.actor.locale, {
    name: person.name,
    company: person.company,
    alerts,
    total,
    link,
  });
  await mailTransport()({ to: person.email, ...message });
  await companyTx(ctx, (tx) =>
    tx.notificationSettings.upsert({
      where: { company_id_user_id: { company_id, user_id } },
      create: { company_id, user_id, ...DEFAULT_NOTIFICATIONS, digest_sent_on: day },
      update: { digest_sent_on: day },
    }),
  );
  return true;
}

interface Found {
  person: { name: string; email: string; company: string; slug: string; actor: UserActor };
  day: Date;
  alerts: AlertView[];
  total: number;
}

async function readFor(tx: Tx, ctx: Ctx, user_id: string): Promise<Found | null> {
  const { company_id } = ctx;
  const user = await tx.user.findFirst({
    where: { company_id, id: user_id, status: 'ACTIVE' },
    select: {
      name: true,
      email: true,
      role: true,
      locale: true,
      notifications: true,
      squad_memberships: { where: { is_leader: true }, select: { squad_id: true } },
      company: { select: { name: true, slug: true, timezone: true } },
    },
  });
  if (user === null || user.company === null) return null;
  const { company, notifications } = user;
  const wanted = notifications?.alert_digest ?? DEFAULT_NOTIFICATIONS.alert_digest;
  const day = new Date(`${dayOf(ctx.clock.now(), company.timezone)}T00:00:00Z`);
  if (wanted === 'off' || notifications?.digest_sent_on?.getTime() === day.getTime()) return null;
  // Read as that person: what the mail lists is what their page would.
  const actor: UserActor = {
    kind: 'user',
    user_id,
    role: user.role,
    company_id,
    led_squad_ids: user.squad_memberships.map(({ squad_id }) => squad_id),
    locale: languageSchema.catch('pt-BR').parse(user.locale),
  };
  const { data: alerts, total } = await listAlerts({
    ctx: { ...ctx, actor, tx },
    input: { status: 'UNREAD', page_size: MOST_LISTED },
  });
  // The most urgent one stands first.
  const urgent = alerts.slice(0, 1).some(({ priority }) => URGENT_PRIORITIES.includes(priority));
  if (total === 0 || (wanted === 'urgent' && !urgent)) return null;
  const name = user.name.split(' ')[0] ?? user.name;
  return {
    person: { name, email: user.email, company: company.name, slug: company.slug, actor },
    day,
    alerts,
    total,
  };
}
