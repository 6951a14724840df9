'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { type AnalysisState, analysisStateSchema } from '@/lib/contracts/analysis';
import { callApi } from '../../api/call-api';
import { useProblemText } from '../../api/use-problem-text';
import { toast } from '../../ui/toast';

const EVERY_MS = 1_500;

export type Run = Pick<AnalysisState, 'state' | 'progress' | 'reason' | 'finished_at'>;
const isUnderWay = ({ state }: Run) => state === 'waiting' || state === 'running';

interface AnalysisRun {
  run: Run;
  under_way: boolean;
  pending: boolean;
  again: () => Promise<void>;
}

/** How far an analysis is, asked for while it runs; once it is there the page is read again. */
export function useAnalysisRun(conversation_id: string, initial: Run): AnalysisRun {
  const router = useRouter();
  const text = useProblemText();
  const [run, setRun] = useState(initial);
  const [pending, setPending] = useState(false);
  const { state, progress, reason, finished_at } = initial;
  useEffect(() => setRun({ state, progress, reason, finished_at }), [state, progress, reason, finished_at]);
  const path = `/api/v1/conversations/${conversation_id}/analysis`;
  const under_way = isUnderWay(run);

  const look = useCallback(async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await callApi('GET', path);
    const now = answer.ok ? analysisStateSchema.safeParse(answer.data).data : undefined;
    if (now === undefined) return;
    setRun(now);
    if (!isUnderWay(now)) router.refresh();
  }, [path, router]);
  useEffect(() => {
    if (!under_way) return;
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => clearInterval(timer);
  }, [under_way, look]);

  const again = async () => {
    setPending(true);
    const answer = await callApi('POST', path);
    setPending(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    setRun(analysisStateSchema.parse(answer.data));
  };
  return { run, under_way, pending, again };
}
