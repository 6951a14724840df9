import { Puzzle } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionButton } from '@/app/_components/api/action-button';
import { Card, CardHeader } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import type { DeviceView } from '@/lib/contracts/accounts';

export async function DevicesCard({ devices }: { devices: DeviceView[] }) {
  const t = await getTranslations('profile.devices');
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      {devices.length === 0 ? (
        <EmptyState icon={Puzzle} title={t('empty_title')} className="border-t py-8">
          {t('empty')}
        </EmptyState>
      ) : (
        <ul aria-label={t('caption')} className="border-t">
          {devices.map((device) => (
            <DeviceLine key={device.id} device={device} />
          ))}
        </ul>
      )}
    </Card>
  );
}

async function DeviceLine({ device }: { device: DeviceView }) {
  const t = await getTranslations('profile.devices');
  const format = await getFormatter();
  const when = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0">
      <div className="min-w-0">
        <p className="font-medium">{device.name}</p>
        <p className="text-sm text-ink-3">
          {device.version === '' ? '' : `${t('version', { version: device.version })} · `}
          {t('seen')}: {when(device.last_seen_at)} · {t('expires')} {when(device.expires_at)}
        </p>
      </div>
      <ActionButton
        size="sm"
        method="DELETE"
        path={`/api/v1/devices/${device.id}`}
        done={t('revoked')}
        aria-label={t('revoke_label', { name: device.name })}
      >
        {t('revoke')}
      </ActionButton>
    </li>
  );
}
