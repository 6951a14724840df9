'use client';
import { useTranslations } from 'next-intl';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import type { SyncJobView } from '@/lib/contracts/sync';
import { SyncPart } from './sync-part';

/** Codes of records that were not taken, which the page can explain. */
const KNOWN = ['not_stored', 'internal', 'bad_request', 'unprocessable'] as const;

/** Which records a synchronisation did not take, by their ids at the vendor, and why. */
export function FailedRecords({ job }: { job: SyncJobView }) {
  const t = useTranslations('integrations.sync.failures');
  const reason = useReasonText();
  const why = (code: string) => {
    const known = KNOWN.find((one) => one === code);
    return known === undefined ? reason(code) : t(`codes.${known}`);
  };
  return (
    <SyncPart job_id={job.id} title={t('show', { count: job.failed })}>
      {({ failures }) => (
        <>
          <ul className="grid max-h-48 gap-1 overflow-y-auto">
            {failures.map(({ record, code }) => (
              <li key={record}>
                <code className="break-all">{record}</code>: {why(code)}
              </li>
            ))}
          </ul>
          {failures.length >= job.failed ? null : (
            <p className="text-ink-3">{t('more', { count: job.failed - failures.length })}</p>
          )}
        </>
      )}
    </SyncPart>
  );
}
