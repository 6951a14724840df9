'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { useReady } from '@/app/_components/api/use-ready';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { Panel } from '../../_panel';
import { type LinkResult, sendLink } from './send-link';

interface ConnectExtensionProps {
  state: string;
  person: string;
  company: string;
  /** Where "not now" and "done" lead. */
  home: string;
}

const POINTS = ['what_1', 'what_2', 'what_3'] as const;

/** Says what connecting means, and does it on a press. */
export function ConnectExtension({ state, person, company, home }: ConnectExtensionProps) {
  const t = useTranslations('connect');
  const ready = useReady();
  const [pending, setPending] = useState(false);
  const [result, setResult] = useState<LinkResult>();
  const connect = async () => {
    setPending(true);
    setResult(await sendLink(state));
    setPending(false);
  };
  if (result?.kind === 'done')
    return (
      <Panel title={t('done_title')}>
        <Notice tone="good">{t('done')}</Notice>
        <Button asChild>
          <Link href={home}>{t('home')}</Link>
        </Button>
      </Panel>
    );
  return (
    <Panel title={t('title')} intro={t('intro', { name: person, company })}>
      <div>
        <h2 className="text-sm font-semibold">{t('what_title')}</h2>
        <ul className="mt-1.5 grid list-disc gap-1.5 pl-4 text-ink-2 marker:text-ink-3">
          {POINTS.map((point) => (
            <li key={point}>{t(point)}</li>
          ))}
        </ul>
      </div>
      <LinkProblem result={result} />
      <div className="grid gap-2">
        <Button variant="primary" disabled={!ready} pending={pending} onClick={connect}>
          {t('submit')}
        </Button>
        <Button asChild variant="ghost">
          <Link href={home}>{t('cancel')}</Link>
        </Button>
      </div>
    </Panel>
  );
}

function LinkProblem({ result }: { result: LinkResult | undefined }) {
  const t = useTranslations('connect');
  const text = useProblemText();
  if (result === undefined || result.kind === 'done') return null;
  if (result.kind === 'failed') return <Notice tone="bad">{text(result.problem)}</Notice>;
  return (
    <Notice tone="bad" title={t(`${result.kind}_title`)}>
      {t(result.kind)}
    </Notice>
  );
}
