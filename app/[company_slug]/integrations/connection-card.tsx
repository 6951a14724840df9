import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import type { ConnectionView } from '@/lib/contracts/integrations';
import { ProviderMark } from './provider-mark';
import { StatusBadge } from './status-badge';

/** A provider that can be connected: its true state and the one next step. */
export async function ConnectionCard({ slug, connection }: { slug: string; connection: ConnectionView }) {
  const t = await getTranslations('integrations');
  const format = await getFormatter();
  const { provider, name, status, last_sync_at } = connection;
  const open = `/${slug}/integrations?provider=${provider}`;
  const step =
    status === 'NEEDS_REAUTH'
      ? 'reconnect'
      : status === 'ACTIVE' || status === 'ERROR'
        ? 'manage'
        : 'connect';
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start gap-3">
        <ProviderMark name={name} />
        <div className="min-w-0 grow">
          <h3 className="font-semibold">{name}</h3>
          <p className="text-sm text-ink-2">{t(`about.${aboutOf(provider)}`)}</p>
        </div>
        <StatusBadge status={status} />
      </div>
      <div className="mt-auto flex items-center justify-between gap-3">
        <p className="text-xs text-ink-3">
          {last_sync_at === null
            ? t('never_synced')
            : t('synced', { when: format.relativeTime(new Date(last_sync_at)) })}
        </p>
        <Button asChild size="sm" variant={step === 'manage' ? 'secondary' : 'primary'}>
          <Link href={open} scroll={false} aria-label={t(`steps.${step}_what`, { name })}>
            {t(`steps.${step}`)}
          </Link>
        </Button>
      </div>
    </li>
  );
}

/** Each provider's line on its card. */
function aboutOf(provider: string): 'goto' | 'zoho' | 'custom' {
  return provider === 'goto' || provider === 'zoho' ? provider : 'custom';
}
