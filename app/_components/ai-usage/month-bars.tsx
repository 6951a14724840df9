import { useFormatter, useTranslations } from 'next-intl';
import type { AiUsage } from '@/lib/contracts/ai';
import { Table, Td, Th, Tr } from '../ui/table';
import { useUsd } from './use-usd';

const HEIGHT = 150;
const BASE = 126;
const TOP = 20;

interface MonthBarsProps {
  months: AiUsage['by_month'];
  /** The monthly budget, drawn as a line. */
  budget_usd: number | null;
}

/** Cost month by month, with the budget as a line, and the same as a table. */
export function MonthBars({ months, budget_usd }: MonthBarsProps) {
  const t = useTranslations('ai_usage');
  const format = useFormatter();
  const usd = useUsd();
  const name = (month: string) =>
    format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const most = Math.max(0.01, budget_usd ?? 0, ...months.map(({ cost_usd }) => cost_usd));
  const height = (value: number) => (value / most) * (BASE - TOP);
  const slot = 100 / Math.max(1, months.length);
  const said = months.map(({ month, cost_usd }) => `${name(month)} ${usd(cost_usd)}`).join(', ');
  return (
    <>
      <svg
        role="img"
        aria-label={t('by_month_said', { said })}
        width="100%"
        height={HEIGHT}
        className="block"
      >
        <line x1="0" x2="100%" y1={BASE} y2={BASE} stroke="var(--line-strong)" />
        {months.map(({ month, cost_usd }, index) => (
          <g key={month}>
            <title>{`${name(month)}: ${usd(cost_usd)}`}</title>
            <rect
              x={`${slot * (index + 0.5) - Math.min(slot * 0.32, 5)}%`}
              y={BASE - height(cost_usd)}
              width={`${Math.min(slot * 0.64, 10)}%`}
              height={height(cost_usd)}
              rx="3"
              fill="var(--accent)"
            />
            <text
              x={`${slot * (index + 0.5)}%`}
              y={HEIGHT - 6}
              textAnchor="middle"
              fontSize="10"
              fill="var(--ink-3)"
            >
              {name(month)}
            </text>
          </g>
        ))}
        {budget_usd === null ? null : (
          <g>
            <title>{t('budget_line', { budget: usd(budget_usd) })}</title>
            <line
              x1="0"
              x2="100%"
              y1={BASE - height(budget_usd)}
              y2={BASE - height(budget_usd)}
              stroke="var(--warn)"
              strokeDasharray="4 4"
            />
          </g>
        )}
        {months.map(({ month, cost_usd }, index) => (
          <text
            key={month}
            x={`${slot * (index + 0.5)}%`}
            y={BASE - height(cost_usd) - 6}
            textAnchor="middle"
            fontSize="11"
            fill="var(--ink-2)"
            // The line of the budget passes behind the figure.
            stroke="var(--surface)"
            strokeWidth="4"
            paintOrder="stroke"
            className={months.length > 6 ? 'max-sm:hidden' : undefined}
          >
            {usd(cost_usd)}
          </text>
        ))}
      </svg>
      <details className="mt-2 text-sm">
        <summary className="w-fit text-ink-2 hover:text-ink">{t('as_table')}</summary>
        <div className="-mx-4 mt-2">
          <Table caption={t('by_month')}>
            <thead>
              <tr>
                <Th>{t('month')}</Th>
                <Th numeric>{t('calls')}</Th>
                <Th numeric>{t('tokens')}</Th>
                <Th numeric>{t('cost')}</Th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, calls, prompt_tokens, completion_tokens, cost_usd }) => (
                <Tr key={month}>
                  <Td>{name(month)}</Td>
                  <Td numeric>{format.number(calls)}</Td>
                  <Td numeric>{format.number(prompt_tokens + completion_tokens)}</Td>
                  <Td numeric>{usd(cost_usd)}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </div>
      </details>
    </>
  );
}
