import { CircleCheck, Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { MIN_CALLS_FOR_FOCUS } from '@/lib/domain/coaching/focus-rules';
import type { RepHome } from '@/lib/domain/coaching/rep-home';
import { Card } from '../ui/card';
import { FocusCard } from './focus-card';
import { RecentFigures } from './recent-figures';

/** A rep's focus, and their figures over eight weeks. */
export function OwnReview({ home, company_slug }: { home: RepHome; company_slug: string }) {
  const t = useTranslations('home');
  const missing = MIN_CALLS_FOR_FOCUS - home.trend.now.calls;
  const Icon = missing > 0 ? Hourglass : CircleCheck;
  return (
    <>
      {home.focus === null ? (
        <Card className="flex items-center gap-3 px-5 py-4">
          <Icon aria-hidden className="size-5 shrink-0 text-ink-3" />
          <p>{missing > 0 ? t('few_calls', { count: missing }) : t('on_track')}</p>
        </Card>
      ) : (
        <FocusCard focus={home.focus} moment={home.moment} company_slug={company_slug} />
      )}
      <section aria-labelledby="figures-title">
        <h2 id="figures-title" className="font-semibold">
          {t('figures')}
        </h2>
        <p className="mt-0.5 mb-3 text-sm text-ink-3">{t('figures_hint')}</p>
        <RecentFigures
          trend={home.trend}
          weeks={home.weeks}
          company_slug={company_slug}
          whose={{ user_id: home.person.id }}
        />
      </section>
    </>
  );
}
