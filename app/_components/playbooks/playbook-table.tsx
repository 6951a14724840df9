import { Sparkles } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { PlaybookSummary } from '@/lib/contracts/playbook-list';
import { Badge } from '../ui/badge';
import { Table, Td, Th, Tr } from '../ui/table';
import { PlaybookMenu } from './playbook-menu';
import { StatusBadge } from './status-badge';
import { WeekBars } from './week-bars';

interface PlaybookTableProps {
  playbooks: readonly PlaybookSummary[];
  company_slug: string;
}

export function PlaybookTable({ playbooks, company_slug }: PlaybookTableProps) {
  const t = useTranslations('playbooks');
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('columns.name')}</Th>
          <Th className="max-md:hidden">{t('columns.squad')}</Th>
          <Th className="max-lg:hidden">{t('columns.methodology')}</Th>
          <Th>{t('columns.status')}</Th>
          <Th numeric className="max-sm:hidden">
            {t('columns.calls')}
          </Th>
          <Th numeric className="max-sm:hidden">
            {t('columns.score')}
          </Th>
          <Th numeric className="max-lg:hidden">
            {t('columns.methodology_score')}
          </Th>
          <Th>
            <span className="sr-only">{t('columns.actions')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {playbooks.map((playbook) => (
          <PlaybookRow key={playbook.id} playbook={playbook} company_slug={company_slug} />
        ))}
      </tbody>
    </Table>
  );
}

function PlaybookRow({ playbook, company_slug }: { playbook: PlaybookSummary; company_slug: string }) {
  const t = useTranslations('playbooks');
  const format = useFormatter();
  const { id, name, sections, questions, cards, figures, squad } = playbook;
  const score = (value: number | null) =>
    value === null ? (
      <span className="text-ink-3 italic">{t('no_score')}</span>
    ) : (
      format.number(value, { maximumFractionDigits: 0 })
    );
  return (
    <Tr>
      <Td>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link href={`/${company_slug}/playbooks/${id}`} className="font-medium hover:underline">
            {name}
          </Link>
          {playbook.is_ai_generated ? (
            <Badge tone="accent">
              <Sparkles aria-hidden />
              {t('generated')}
            </Badge>
          ) : null}
        </span>
        <span className="mt-0.5 block text-xs text-ink-3">{t('parts', { sections, questions, cards })}</span>
        <span className="mt-0.5 block text-xs text-ink-3 md:hidden">{squad?.name ?? t('whole_company')}</span>
      </Td>
      <Td className="max-md:hidden">{squad?.name ?? t('whole_company')}</Td>
      <Td className="max-lg:hidden">{playbook.methodology}</Td>
      <Td>
        <StatusBadge status={playbook.status} />
      </Td>
      <Td numeric className="max-sm:hidden">
        {figures.calls === 0 ? (
          0
        ) : (
          <Link href={`/${company_slug}/conversations?playbook_id=${id}`} className="hover:underline">
            {format.number(figures.calls)}
          </Link>
        )}
      </Td>
      <Td numeric className="max-sm:hidden">
        <span className="flex items-center justify-end gap-3">
          <WeekBars values={figures.weeks} />
          <span className="min-w-14">
            {score(figures.playbook_score)}
            <span className="block text-xs text-ink-3">{t('scored', { count: figures.scored })}</span>
          </span>
        </span>
      </Td>
      <Td numeric className="max-lg:hidden">
        {score(figures.methodology_score)}
      </Td>
      <Td className="text-right">
        {playbook.editable ? <PlaybookMenu playbook={playbook} company_slug={company_slug} /> : null}
      </Td>
    </Tr>
  );
}
