import { useTranslations } from 'next-intl';
import type { FigureKey } from '@/lib/domain/coaching/figures';
import type { SquadOverview } from '@/lib/domain/squads/overview-squad';
import { useFigureText } from '../format/use-figure-text';
import { Card, CardHeader } from '../ui/card';
import { PeopleCards } from './people-cards';
import { PeopleTable } from './people-table';
import { RecentFigures } from './recent-figures';
import { SmallMultiples } from './small-multiples';

interface SquadReviewProps {
  overview: SquadOverview;
  /** Which figure the small charts compare. */
  figure: FigureKey;
  company_slug: string;
}

/** A squad's four weeks: its figures, its people by need, and the weeks side by side. */
export function SquadReview({ overview, figure, company_slug }: SquadReviewProps) {
  const t = useTranslations('squads');
  const text = useFigureText();
  const { squad, people, trend, weeks } = overview;
  const from = weeks.at(weeks.length / 2);
  const shared = { people, company_slug, from };
  return (
    <div className="grid grid-cols-1 gap-6">
      <RecentFigures trend={trend} weeks={weeks} company_slug={company_slug} whose={{ squad_id: squad.id }} />
      <Card aria-labelledby="who-title">
        <CardHeader
          id="who-title"
          title={t('who')}
          description={t('who_hint', { basis: text.basis(trend.now) })}
        />
        {people.length === 0 ? <p className="px-4 pb-4 text-ink-2">{t('no_people')}</p> : null}
        <div className="border-t max-xl:hidden">
          <PeopleTable {...shared} />
        </div>
        <div className="xl:hidden">
          <PeopleCards {...shared} />
        </div>
      </Card>
      <SmallMultiples
        rows={people.map(({ person, trend: own }) => ({ ...person, trend: own }))}
        weeks={weeks}
        figure={figure}
        hrefOf={(key) => `/${company_slug}/squads?squad=${squad.id}&figure=${key}`}
      />
    </div>
  );
}
