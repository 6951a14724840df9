import { useFormatter, useTranslations } from 'next-intl';
import type { ImportView } from '@/lib/contracts/imports';
import { cn } from '../../ui/cn';

const OUTCOMES = ['created', 'updated', 'skipped', 'failed'] as const;

/** What became of the rows, in four figures. */
export function Outcomes({ counts }: { counts: Pick<ImportView, (typeof OUTCOMES)[number]> }) {
  const t = useTranslations('pipeline.imports.counts');
  const format = useFormatter();
  return (
    <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      {OUTCOMES.map((outcome) => (
        <div key={outcome}>
          <dt className="text-sm text-ink-3">{t(outcome)}</dt>
          <dd
            className={cn(
              'text-2xl font-semibold tabular-nums',
              outcome === 'failed' && counts.failed > 0 && 'text-bad-ink',
            )}
          >
            {format.number(counts[outcome])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
