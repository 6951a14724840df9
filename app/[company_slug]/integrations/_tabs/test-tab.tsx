'use client';
import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { type ConnectionTest, type ConnectionView, connectionTestSchema } from '@/lib/contracts/integrations';
import type { Problem } from '@/lib/contracts/problem';
import { useCheckName } from './use-check-name';

const SIGNS = {
  ok: { icon: CircleCheck, look: 'text-good' },
  failed: { icon: CircleX, look: 'text-bad' },
  unlicensed: { icon: CircleMinus, look: 'text-ink-3' },
} as const;

/** Tries each permission and shows the vendor's own reason for what it refuses. */
export function TestTab({ connection, may_write }: { connection: ConnectionView; may_write: boolean }) {
  const t = useTranslations('integrations.test');
  const text = useProblemText({ conflict: t('connect_first') });
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [test, setTest] = useState<ConnectionTest | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async () => {
    setPending(true);
    const answer = await callApi('GET', `/api/integrations/${connection.provider}/test`);
    setPending(false);
    setProblem(answer.ok ? null : answer.problem);
    setTest(answer.ok ? connectionTestSchema.parse(answer.data) : null);
    // The test may have shown that the connection has ended: its state stands above.
    router.refresh();
  };
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-ink-2">{t('hint', { name: connection.name })}</p>
        {may_write ? (
          <Button variant="primary" pending={pending} onClick={run}>
            {t('run')}
          </Button>
        ) : null}
      </div>
      {problem === null ? null : <Notice tone="bad">{text(problem)}</Notice>}
      <div aria-live="polite">
        {test === null ? null : <Checks provider={connection.provider} test={test} />}
      </div>
    </div>
  );
}

function Checks({ provider, test }: { provider: string; test: ConnectionTest }) {
  const t = useTranslations('integrations.test');
  const name = useCheckName(provider);
  const reason = useReasonText();
  return (
    <>
      <Notice tone={test.ok ? 'good' : 'bad'}>{test.ok ? t('all_good') : t('some_failed')}</Notice>
      <ul className="mt-3 divide-y divide-line rounded-md border border-line">
        {test.checks.map((check) => {
          const { icon: Icon, look } = SIGNS[check.status];
          return (
            <li key={check.key} className="flex gap-3 px-3 py-2.5">
              <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${look}`} />
              <div className="min-w-0">
                <p className="font-medium">
                  {name(check.key)}
                  <span className="ml-2 text-sm font-normal text-ink-2">{t(`states.${check.status}`)}</span>
                </p>
                {check.reason === null ? null : <p className="text-sm text-ink-2">{reason(check.reason)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
