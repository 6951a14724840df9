'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { toast } from '@/app/_components/ui/toast';
import type { SyncJobView } from '@/lib/contracts/sync';
import { SyncProgress } from './sync-progress';

/** How often a running synchronisation is looked at, ms. */
const LOOK_MS = 1_500;

interface SyncStartProps {
  provider: string;
  kinds: string[];
  /** The last synchronisations, whatever their state. */
  running: SyncJobView[];
}

/** Starts everything that the provider can synchronise, and shows how far it is while it runs. */
export function SyncStart({ provider, kinds, running }: SyncStartProps) {
  const t = useTranslations('integrations.sync');
  const text = useProblemText({ conflict: t('connect_first') });
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const under_way = running.filter(({ status }) => status === 'QUEUED' || status === 'RUNNING');
  const busy = under_way.length > 0;
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [busy, router]);
  const start = async () => {
    setPending(true);
    for (const kind of kinds) {
      const answer = await callApi('POST', `/api/integrations/${provider}/sync`, { kind });
      if (!answer.ok) {
        toast.error(text(answer.problem));
        break;
      }
    }
    setPending(false);
    router.refresh();
  };
  return (
    <div className="grid gap-3">
      <div>
        <Button variant="primary" pending={pending || busy} onClick={start}>
          {busy ? t('running') : t('start')}
        </Button>
      </div>
      <div aria-live="polite" className="grid gap-2">
        {under_way.map((job) => (
          <SyncProgress key={job.id} job={job} />
        ))}
      </div>
    </div>
  );
}
