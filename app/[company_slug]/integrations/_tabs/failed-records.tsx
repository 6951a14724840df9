'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import type { Problem } from '@/lib/contracts/problem';
import { type SyncJobDetail, type SyncJobView, syncJobDetailSchema } from '@/lib/contracts/sync';

/** Codes of records that were not taken, which the page can explain. */
const KNOWN = ['not_stored', 'internal', 'bad_request', 'unprocessable'] as const;

/** Which records a synchronisation did not take, by their ids at the vendor, and why; read when it is opened. */
export function FailedRecords({ job }: { job: SyncJobView }) {
  const t = useTranslations('integrations.sync');
  const text = useProblemText();
  const reason = useReasonText();
  const [failures, setFailures] = useState<SyncJobDetail['failures'] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = async () => {
    const answer = await callApi('GET', `/api/sync/jobs/${job.id}`);
    if (answer.ok) setFailures(syncJobDetailSchema.parse(answer.data).failures);
    else setProblem(answer.problem);
  };
  const why = (code: string) => {
    const known = KNOWN.find((one) => one === code);
    return known === undefined ? reason(code) : t(`failures.codes.${known}`);
  };
  return (
    <details
      className="text-xs"
      onToggle={(event) => {
        if (event.currentTarget.open && failures === null) void load();
      }}
    >
      <summary className="cursor-pointer py-1 text-ink-2">
        {t('failures.show', { count: job.failed })}
      </summary>
      {problem === null ? null : <p className="text-bad-ink">{text(problem)}</p>}
      {failures === null && problem === null ? <p className="text-ink-3">{t('failures.reading')}</p> : null}
      <ul className="grid max-h-48 gap-1 overflow-y-auto">
        {(failures ?? []).map(({ record, code }) => (
          <li key={record}>
            <code className="break-all">{record}</code>: {why(code)}
          </li>
        ))}
      </ul>
      {failures === null || failures.length >= job.failed ? null : (
        <p className="text-ink-3">{t('failures.more', { count: job.failed - failures.length })}</p>
      )}
    </details>
  );
}
