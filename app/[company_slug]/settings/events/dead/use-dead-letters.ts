'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { toast } from '@/app/_components/ui/toast';
import { type DlqAction, type DlqFilter, dlqActionResultSchema } from '@/lib/contracts/events';

/** What somebody is about to do, and with how many; without ids with all of the filter. */
export interface Asked {
  action: DlqAction['action'];
  count: number;
  ids: string[] | null;
}

/** Acts on dead letters; `done` counts while it goes on, and is null otherwise. */
export function useDeadLetters(
  filter: Omit<DlqFilter, 'until'>,
  clear: () => void,
): { run: (asked: Asked) => Promise<void>; done: number | null } {
  const t = useTranslations('hub.events.dead');
  const text = useProblemText({ not_found: t('gone') });
  const router = useRouter();
  const [done, setDone] = useState<number | null>(null);
  const run = async ({ action, ids }: Asked) => {
    const until = new Date().toISOString();
    const body = ids === null ? { action, filter: { ...filter, until } } : { action, ids };
    let changed = 0;
    for (let left = 1; left > 0; ) {
      setDone(changed);
      const answer = await callApi('POST', '/api/dlq', body);
      if (!answer.ok) {
        toast.error(text(answer.problem));
        break;
      }
      const result = dlqActionResultSchema.parse(answer.data);
      changed += result.changed;
      left = result.changed === 0 ? 0 : result.left;
    }
    setDone(null);
    clear();
    if (changed > 0) toast.success(t(`did.${action}`, { count: changed }));
    router.refresh();
  };
  return { run, done };
}
