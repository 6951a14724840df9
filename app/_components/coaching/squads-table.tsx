import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { FIGURE_KEYS } from '@/lib/domain/coaching/figures';
import type { SquadRow } from '@/lib/domain/company/overview-company';
import { Table, Td, Th, Tr } from '../ui/table';
import { callsHref } from './calls-href';
import { FigureCell } from './figure-cell';
import { FigureHeads } from './figure-heads';

interface SquadsTableProps {
  squads: readonly SquadRow[];
  company_slug: string;
  from: string | undefined;
}

/** The squads side by side. */
export function SquadsTable({ squads, company_slug, from }: SquadsTableProps) {
  const t = useTranslations('company');
  const format = useFormatter();
  return (
    <Table caption={t('squads')}>
      <thead>
        <tr>
          <Th>{t('squad')}</Th>
          <Th numeric>{t('calls')}</Th>
          <FigureHeads />
        </tr>
      </thead>
      <tbody>
        {squads.map(({ id, name, people, active, trend }) => (
          <Tr key={id}>
            <Td className="min-w-40 align-top">
              <Link
                href={`/${company_slug}/squads?squad=${id}`}
                className="font-medium hover:text-accent-ink"
              >
                {name}
              </Link>
              <span className="block text-xs text-ink-3">{t('squad_people', { active, people })}</span>
            </Td>
            <Td numeric className="align-top font-medium">
              {format.number(trend.now.calls)}
            </Td>
            {FIGURE_KEYS.map((figure) => (
              <Td key={figure} className="align-top">
                <FigureCell
                  figure={figure}
                  trend={trend}
                  href={callsHref(company_slug, figure, { squad_id: id, from })}
                />
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
