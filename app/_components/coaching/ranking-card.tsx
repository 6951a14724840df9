import { useFormatter, useTranslations } from 'next-intl';
import type { RankedPerson } from '@/lib/domain/coaching/ranking';
import { Card, CardHeader } from '../ui/card';
import { cn } from '../ui/cn';

const SHOWN = 5;

/** The first five by methodology score, and oneself wherever one stands. */
export function RankingCard({ people, self_id }: { people: readonly RankedPerson[]; self_id: string }) {
  const t = useTranslations('home');
  const format = useFormatter();
  const shown = people.filter(({ id }, index) => index < SHOWN || id === self_id);
  return (
    <Card aria-labelledby="ranking-title">
      <CardHeader id="ranking-title" title={t('ranking')} description={t('ranking_hint')} />
      {shown.length === 0 ? <p className="px-4 pb-4 text-ink-2">{t('ranking_empty')}</p> : null}
      <ol className="pb-2">
        {shown.map(({ id, name, place, score }) => (
          <li
            key={id}
            className={cn(
              'flex items-center gap-3 px-4 py-2',
              id === self_id && 'bg-accent-soft text-accent-ink',
            )}
          >
            <span className="w-7 text-ink-3">{t('place', { place })}</span>
            <span className="min-w-0 grow truncate font-medium">
              {name}
              {id === self_id ? <span className="font-normal"> ({t('you')})</span> : null}
            </span>
            <span className="font-semibold">{format.number(score)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
