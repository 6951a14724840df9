'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { SyncJobDetail, SyncJobView } from '@/lib/contracts/sync';
import { SyncPart } from './sync-part';
import { useSyncEntryText } from './use-sync-entry-text';

/** What a synchronisation noted on its way, oldest first. */
export function SyncLog({ job }: { job: SyncJobView }) {
  const t = useTranslations('integrations.sync.log');
  return (
    <SyncPart job_id={job.id} title={t('show')}>
      {({ entries }) =>
        entries.length === 0 ? <p className="text-ink-3">{t('none')}</p> : <Entries entries={entries} />
      }
    </SyncPart>
  );
}

function Entries({ entries }: Pick<SyncJobDetail, 'entries'>) {
  const format = useFormatter();
  const text = useSyncEntryText();
  return (
    <ol className="grid max-h-48 gap-1 overflow-y-auto">
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.code}`}>
          <time dateTime={entry.at} className="text-ink-3 tabular-nums">
            {format.dateTime(new Date(entry.at), { timeStyle: 'medium' })}
          </time>{' '}
          <span className={entry.level === 'info' ? undefined : 'text-warn-ink'}>{text(entry)}</span>
        </li>
      ))}
    </ol>
  );
}
