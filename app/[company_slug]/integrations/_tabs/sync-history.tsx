'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import { Badge, type BadgeTone } from '@/app/_components/ui/badge';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import type { SyncJobView } from '@/lib/contracts/sync';
import { FailedRecords } from './failed-records';
import { SyncLog } from './sync-log';
import { useKindText } from './use-kind-text';

const TONES: Record<SyncJobView['status'], BadgeTone> = {
  QUEUED: 'neutral',
  RUNNING: 'accent',
  SUCCESS: 'good',
  PARTIAL: 'warn',
  FAILED: 'bad',
  CANCELLED: 'neutral',
};

/** The last synchronisations: when, what, how many, and what went wrong. */
export function SyncHistory({ jobs }: { jobs: SyncJobView[] }) {
  const t = useTranslations('integrations.sync');
  const format = useFormatter();
  const kind = useKindText();
  const reason = useReasonText();
  if (jobs.length === 0) return <p className="text-ink-3">{t('none')}</p>;
  return (
    <Table caption={t('history')}>
      <thead>
        <tr>
          <Th>{t('when')}</Th>
          <Th className="max-sm:hidden">{t('what')}</Th>
          <Th numeric className="max-sm:hidden">
            {t('taken')}
          </Th>
          <Th numeric className="max-sm:hidden">
            {t('failed')}
          </Th>
          <Th>{t('state')}</Th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <Tr key={job.id}>
            <Td className="sm:whitespace-nowrap">
              {format.dateTime(new Date(job.created_at), { dateStyle: 'short', timeStyle: 'short' })}
              <p className="text-xs text-ink-3 sm:hidden">
                {kind(job.kind)}: {format.number(job.processed)}
              </p>
            </Td>
            <Td className="max-sm:hidden">{kind(job.kind)}</Td>
            <Td numeric className="max-sm:hidden">
              {format.number(job.processed)}
            </Td>
            <Td numeric className="max-sm:hidden">
              {format.number(job.failed)}
            </Td>
            <Td>
              <Badge tone={TONES[job.status]}>{t(`states.${job.status}`)}</Badge>
              {job.error_code === null ? null : (
                <p className="text-xs text-ink-2">{reason(job.error_code)}</p>
              )}
              {job.failed === 0 ? null : <FailedRecords job={job} />}
              <SyncLog job={job} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
