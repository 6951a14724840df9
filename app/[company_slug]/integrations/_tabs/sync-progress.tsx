import { useFormatter, useTranslations } from 'next-intl';
import type { SyncJobView } from '@/lib/contracts/sync';
import { useKindText } from './use-kind-text';

/** How far a synchronisation is: a bar where the total is known, else the count alone. */
export function SyncProgress({ job }: { job: SyncJobView }) {
  const t = useTranslations('integrations.sync');
  const format = useFormatter();
  const kind = useKindText();
  const { processed, total } = job;
  const count = format.number(processed);
  const label = kind(job.kind);
  return (
    <div className="grid gap-1">
      <p className="flex justify-between gap-3 text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-ink-2 tabular-nums">
          {total === null ? t('so_far', { count }) : t('of_total', { count, total: format.number(total) })}
        </span>
      </p>
      <progress
        aria-label={label}
        className="h-1.5 w-full overflow-hidden rounded-full accent-accent"
        {...(total === null ? {} : { value: processed, max: Math.max(total, 1) })}
      />
    </div>
  );
}
