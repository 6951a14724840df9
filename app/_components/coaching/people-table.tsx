import { useTranslations } from 'next-intl';
import { FIGURE_KEYS } from '@/lib/domain/coaching/figures';
import type { PersonReview } from '@/lib/domain/coaching/person-review';
import { useFigureText } from '../format/use-figure-text';
import { Avatar } from '../ui/avatar';
import { Table, Td, Th, Tr } from '../ui/table';
import { callsHref } from './calls-href';
import { FigureCell } from './figure-cell';
import { FigureHeads } from './figure-heads';
import { FocusLine } from './focus-line';
import { PersonLink } from './person-link';

interface PeopleTableProps {
  people: readonly PersonReview[];
  company_slug: string;
  /** First day of the four weeks. */
  from: string | undefined;
}

/** Each person against the bands and against themselves, who needs coaching most first. */
export function PeopleTable({ people, company_slug, from }: PeopleTableProps) {
  const t = useTranslations('squads');
  const text = useFigureText();
  return (
    <Table caption={t('who')}>
      <thead>
        <tr>
          <Th>{t('person')}</Th>
          <Th>{t('focus')}</Th>
          <FigureHeads />
        </tr>
      </thead>
      <tbody>
        {people.map((review) => (
          <Tr key={review.person.id}>
            <Td className="min-w-44 align-top">
              <span className="flex items-start gap-2.5">
                <Avatar name={review.person.name} />
                <span>
                  <PersonLink person={review.person} company_slug={company_slug} />
                  <span className="block text-xs text-ink-3">{text.basis(review.trend.now)}</span>
                </span>
              </span>
            </Td>
            <Td className="min-w-40 align-top">
              <FocusLine review={review} company_slug={company_slug} />
            </Td>
            {FIGURE_KEYS.map((figure) => (
              <Td key={figure} className="align-top">
                <FigureCell
                  figure={figure}
                  trend={review.trend}
                  href={callsHref(company_slug, figure, { user_id: review.person.id, from })}
                />
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
