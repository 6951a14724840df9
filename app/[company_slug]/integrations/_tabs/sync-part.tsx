'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import type { Problem } from '@/lib/contracts/problem';
import { type SyncJobDetail, syncJobDetailSchema } from '@/lib/contracts/sync';

interface SyncPartProps {
  job_id: string;
  title: string;
  children: (detail: SyncJobDetail) => ReactNode;
}

/** A part of what is known of a synchronisation; it is read when somebody opens it. */
export function SyncPart({ job_id, title, children }: SyncPartProps) {
  const t = useTranslations('integrations.sync');
  const text = useProblemText();
  const [detail, setDetail] = useState<SyncJobDetail | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = async () => {
    const answer = await callApi('GET', `/api/sync/jobs/${job_id}`);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setDetail(syncJobDetailSchema.parse(answer.data));
  };
  return (
    <details
      className="text-xs"
      onToggle={(event) => {
        // Each time: a synchronisation that is under way has more to tell.
        if (event.currentTarget.open) void load();
      }}
    >
      <summary className="cursor-pointer py-1 text-ink-2">{title}</summary>
      {problem === null ? null : <p className="text-bad-ink">{text(problem)}</p>}
      {detail === null && problem === null ? <p className="text-ink-3">{t('reading')}</p> : null}
      {detail === null ? null : children(detail)}
    </details>
  );
}
