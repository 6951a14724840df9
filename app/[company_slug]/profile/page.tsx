import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageAccount, pageCtx } from '@/lib/auth/page-ctx';
import { listDevices } from '@/lib/domain/devices/list-devices';
import { getNotifications } from '@/lib/domain/notifications/get-notifications';
import { listSessions } from '@/lib/domain/sessions/list-sessions';
import { may } from '@/lib/permissions/permissions';
import { DevicesCard } from './devices-card';
import { NotificationsCard } from './notifications-card';
import { PasswordCard } from './password-card';
import { ProfileCard } from './profile-card';
import { SessionsCard } from './sessions-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile'))('title') };
}

/** One's own name, language, theme, password, sessions and linked extensions. */
export default async function ProfilePage({ params }: { params: Promise<{ company_slug: string }> }) {
  const ctx = await pageCtx((await params).company_slug);
  const account_ctx = await pageAccount();
  const t = await getTranslations('profile');
  const sessions = await listSessions({ ctx: account_ctx });
  const devices = may(account_ctx.account.role, 'devices.write') ? await listDevices({ ctx }) : null;
  const notifications = may(account_ctx.account.role, 'profile.write')
    ? await getNotifications({ ctx })
    : null;
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
        <ProfileCard
          name={account_ctx.account.name}
          email={account_ctx.account.email}
          locale={account_ctx.account.locale}
        />
        <PasswordCard />
        <div className="grid gap-4 lg:col-span-2">
          {notifications === null ? null : <NotificationsCard notifications={notifications} />}
          {devices === null ? null : <DevicesCard devices={devices.data} />}
          <SessionsCard sessions={sessions.data} />
        </div>
      </div>
    </>
  );
}
