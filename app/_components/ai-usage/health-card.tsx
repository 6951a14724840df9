import { useFormatter, useTranslations } from 'next-intl';
import type { AiHealth } from '@/lib/contracts/ai';
import { spokenTime } from '../format/clock-time';
import { Badge, type BadgeTone } from '../ui/badge';
import { Card, CardHeader } from '../ui/card';
import { Notice } from '../ui/notice';

type Provider = AiHealth['providers'][number];

const TONES: Record<Provider['state'], BadgeTone> = {
  not_configured: 'neutral',
  unknown: 'neutral',
  ok: 'good',
  degraded: 'warn',
  down: 'bad',
};

/** The chain of providers in the order in which they are asked, and how each of them fares. */
export function HealthCard({ health }: { health: AiHealth }) {
  const t = useTranslations('ai_usage.health');
  return (
    <Card aria-labelledby="health-title" id="health" className="target-line">
      <CardHeader id="health-title" title={t('title')} description={t('hint')} />
      {health.rules_only ? (
        <div className="px-4 pb-3">
          <Notice title={t('rules_only')}>{t('rules_only_hint')}</Notice>
        </div>
      ) : null}
      <ol className="divide-y divide-line border-t">
        {health.providers.map((provider, index) => (
          <ProviderRow key={provider.provider} provider={provider} place={index + 1} />
        ))}
        <li className="flex items-center justify-between gap-3 px-4 py-3">
          <span>
            <span className="mr-2 text-ink-3">{health.providers.length + 1}</span>
            <span className="font-medium">{t('rules')}</span>
          </span>
          <Badge tone="good">{t('always')}</Badge>
        </li>
      </ol>
    </Card>
  );
}

function ProviderRow({ provider, place }: { provider: Provider; place: number }) {
  const t = useTranslations('ai_usage.health');
  const format = useFormatter();
  const { state, calls_24h, failures_24h, median_ms, last_ok_at, last_failure, last_failure_at, model } =
    provider;
  const moment = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'short', timeStyle: 'short' });
  const facts = [
    calls_24h > 0 ? t('calls', { calls: calls_24h, failures: failures_24h }) : null,
    median_ms === null ? null : t('median', { time: spokenTime(median_ms) }),
    last_ok_at === null ? null : t('last_ok', { when: moment(last_ok_at) }),
    last_failure === null || last_failure_at === null
      ? null
      : t('last_failure', { what: t(`outcome.${last_failure}`), when: moment(last_failure_at) }),
  ].filter(Boolean);
  return (
    <li className="flex items-start justify-between gap-3 px-4 py-3">
      <div className="min-w-0">
        <p>
          <span className="mr-2 text-ink-3">{place}</span>
          <span className="font-medium">{t(`provider.${provider.provider}`)}</span>
          {model === null ? null : <span className="ml-2 text-sm text-ink-2">{model}</span>}
        </p>
        {facts.length === 0 ? null : <p className="mt-0.5 text-xs text-ink-3">{facts.join(' · ')}</p>}
      </div>
      <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
    </li>
  );
}
