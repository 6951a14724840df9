import { useTranslations } from 'next-intl';
import { FIGURE_KEYS } from '@/lib/domain/coaching/figures';
import type { PersonReview } from '@/lib/domain/coaching/person-review';
import { useFigureText } from '../format/use-figure-text';
import { Avatar } from '../ui/avatar';
import { callsHref } from './calls-href';
import { FigureCell } from './figure-cell';
import { FocusLine } from './focus-line';
import { PersonLink } from './person-link';

interface PeopleCardsProps {
  people: readonly PersonReview[];
  company_slug: string;
  from: string | undefined;
}

/** The comparison of people on a phone: one under the other. */
export function PeopleCards({ people, company_slug, from }: PeopleCardsProps) {
  const tc = useTranslations('common');
  const text = useFigureText();
  return (
    <ul className="divide-y divide-line border-t">
      {people.map((review) => (
        <li key={review.person.id} className="grid gap-3 px-4 py-3.5">
          <div className="flex items-start gap-2.5">
            <Avatar name={review.person.name} />
            <div className="grow">
              <PersonLink person={review.person} company_slug={company_slug} />
              <p className="text-xs text-ink-3">{text.basis(review.trend.now)}</p>
            </div>
          </div>
          <FocusLine review={review} company_slug={company_slug} />
          <dl className="grid grid-cols-2 gap-x-4 gap-y-2.5">
            {FIGURE_KEYS.map((figure) => (
              <div key={figure}>
                <dt className="text-xs text-ink-3">{tc(`figure_short.${figure}`)}</dt>
                <dd>
                  <FigureCell
                    figure={figure}
                    trend={review.trend}
                    href={callsHref(company_slug, figure, { user_id: review.person.id, from })}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
