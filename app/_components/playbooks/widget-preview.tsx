'use client';
import { MessageSquareWarning } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useId, useState } from 'react';
import { Card, CardBody, CardHeader } from '../ui/card';
import { cn } from '../ui/cn';
import { Textarea } from '../ui/input';
import { type Draft, lines } from './draft';
import type { Heard, hear } from './hear';

/** What the rep will see during a call, by the draft as it is now and a line that a customer might say. */
export function WidgetPreview({ draft }: { draft: Draft }) {
  const t = useTranslations('playbooks.preview');
  const id = useId();
  const [said, setSaid] = useState('');
  const heard = useHeard(useDeferredValue(draft), useDeferredValue(said));
  const questions = draft.sections.flatMap((section) => lines(section.questions));
  return (
    <Card aria-labelledby={`${id}-title`}>
      <CardHeader id={`${id}-title`} title={t('title')} description={t('hint')} />
      <CardBody className="grid gap-3">
        <label htmlFor={id} className="sr-only">
          {t('say')}
        </label>
        <Textarea
          id={id}
          rows={2}
          maxLength={2_000}
          placeholder={t('example')}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
        />
        <div className="mx-auto grid w-full max-w-80 gap-3 rounded-lg border border-line bg-raised p-3 shadow-pop">
          <CardSlot heard={heard} idle={said.trim() === ''} />
          {heard === null ? null : <Elements methodology={heard.methodology} />}
          <div>
            <p className="mb-1 text-xs font-medium text-ink-3">{t('checklist')}</p>
            {questions.length === 0 ? (
              <p className="text-sm text-ink-3">{t('empty')}</p>
            ) : (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
              <ul className="max-h-44 overflow-y-auto text-sm" tabIndex={0} aria-label={t('checklist')}>
                {questions.map((question, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same question may stand twice
                  <li key={at} className="border-b border-line py-1.5 last:border-b-0">
                    {question}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      </CardBody>
    </Card>
  );
}

function CardSlot({ heard, idle }: { heard: Heard | null; idle: boolean }) {
  const t = useTranslations('playbooks.preview');
  const to = useTranslations('conversations.objection');
  const card = idle ? null : heard?.card;
  return (
    <div
      role="status"
      className={cn(
        'grid min-h-20 content-center gap-1 rounded-md border px-3 py-2',
        card ? 'border-customer/50 bg-customer-soft' : 'border-dashed border-line-strong text-ink-3',
      )}
    >
      {card ? (
        <>
          <p className="flex items-center gap-1.5 font-semibold">
            <MessageSquareWarning aria-hidden className="size-4 shrink-0 text-customer-ink" />
            {card.title}
          </p>
          <p className="text-sm">{card.response}</p>
        </>
      ) : (
        <p className="text-center text-sm">{t(idle ? 'idle' : 'no_card')}</p>
      )}
      {!idle && heard?.objection ? (
        <p className="text-xs text-ink-2">{t('heard', { type: to(heard.objection.type) })}</p>
      ) : null}
    </div>
  );
}

/** Five segments as in the widget: filled as far as the element is proved. */
function Elements({ methodology }: { methodology: Heard['methodology'] }) {
  const t = useTranslations('playbooks.preview');
  const tg = useTranslations('conversations.methodology.grade');
  const grade = (score: number) => tg(score >= 3 ? '3' : score === 2 ? '2' : score === 1 ? '1' : '0');
  return (
    <div>
      <ul className="flex flex-wrap gap-1">
        {methodology.elements.map(({ key, label, score }) => (
          <li
            key={key}
            title={t('element', { label, grade: grade(score) })}
            className={cn(
              'min-w-7 grow rounded px-1 py-0.5 text-center text-xs font-medium',
              score > 1
                ? 'bg-accent text-on-accent'
                : score === 1
                  ? 'bg-accent-soft text-accent-ink'
                  : 'bg-sunken text-ink-2',
            )}
          >
            <span aria-hidden>{key}</span>
            <span className="sr-only">{t('element', { label, grade: grade(score) })}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">
        <span className="text-xs text-ink-3">{t('ask_next')}: </span>
        {methodology.ask_next}
      </p>
    </div>
  );
}

/** The engine comes when it is needed: it is larger than the rest of the page. */
function useHeard(draft: Draft, said: string): Heard | null {
  const lang = useLocale();
  const [engine, setEngine] = useState<{ hear: typeof hear } | null>(null);
  useEffect(() => {
    void import('./hear').then(setEngine);
  }, []);
  return engine === null ? null : engine.hear(draft, said, lang);
}
