import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Card, CardHeader } from '../ui/card';
import { Table, Td, Th, Tr } from '../ui/table';
import { useUsd } from './use-usd';

interface CostRow {
  key: string;
  label: string;
  /** Where the label leads, and what stands under it. */
  href?: string;
  note?: string;
  calls: number;
  tokens: number;
  cost_usd: number;
}

interface CostTableProps {
  className?: string;
  id: string;
  title: string;
  /** What the rows are: "feature", "model", "person". */
  head: string;
  rows: readonly CostRow[];
  description?: string;
  /** Said while there are no rows. */
  empty?: string;
}

/** Who or what the cost goes to, the dearest first, each with its share as a bar. */
export function CostTable({ id, title, head, rows, className, description, empty }: CostTableProps) {
  const t = useTranslations('ai_usage');
  const format = useFormatter();
  const usd = useUsd();
  const most = Math.max(0, ...rows.map(({ cost_usd }) => cost_usd));
  return (
    <Card aria-labelledby={id} className={className}>
      <CardHeader id={id} title={title} description={description} />
      {rows.length === 0 ? (
        <p className="px-4 pb-4 text-ink-3">{empty ?? t('nothing')}</p>
      ) : (
        <Table caption={title}>
          <thead>
            <tr>
              <Th>{head}</Th>
              <Th numeric>{t('calls')}</Th>
              <Th numeric className="max-sm:hidden">
                {t('tokens')}
              </Th>
              <Th numeric>{t('cost')}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, href, note, calls, tokens, cost_usd }) => (
              <Tr key={key}>
                <Td className="min-w-32 sm:min-w-40">
                  <span className="block normal-nums">
                    {href === undefined ? (
                      label
                    ) : (
                      <Link href={href} className="text-accent-ink underline-offset-2 hover:underline">
                        {label}
                      </Link>
                    )}
                  </span>
                  {note === undefined ? null : <span className="block text-xs text-ink-3">{note}</span>}
                  <span aria-hidden className="mt-1 block h-1.5 rounded-full bg-line">
                    <span
                      className="block h-full rounded-full bg-accent"
                      style={{ width: `${most === 0 ? 0 : (cost_usd / most) * 100}%` }}
                    />
                  </span>
                </Td>
                <Td numeric>{format.number(calls)}</Td>
                <Td numeric className="max-sm:hidden">
                  {format.number(tokens, { notation: 'compact' })}
                </Td>
                <Td numeric className="whitespace-nowrap">
                  {usd(cost_usd)}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
