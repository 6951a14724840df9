import { ArrowRight, Target } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { RepHome } from '@/lib/domain/coaching/rep-home';
import { clockTime } from '../format/clock-time';
import { useFigureText } from '../format/use-figure-text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { callHref } from './calls-href';
import { elementText } from './element-text';

interface FocusCardProps {
  focus: NonNullable<RepHome['focus']>;
  moment: RepHome['moment'];
  company_slug: string;
}

/** The one thing to work on: why, the line of a call that shows it, and what to do in the next call. */
export function FocusCard({ focus, moment, company_slug }: FocusCardProps) {
  const t = useTranslations('home');
  const tf = useTranslations('common.focus');
  const text = useFigureText();
  const locale = useLocale();
  const { rule, value, call } = focus;
  const element = elementText(
    call?.methodology ?? '',
    call?.methodology_weakest ?? '',
    locale,
    call?.own_methodology,
  );
  return (
    <Card
      aria-labelledby="focus-title"
      className="grid overflow-hidden lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <div className="border-l-[3px] border-accent px-5 py-4">
        <p className="flex items-center gap-1.5 text-sm font-medium text-accent-ink">
          <Target aria-hidden className="size-4" />
          {t('focus')}
        </p>
        <h2 id="focus-title" className="mt-1.5 text-xl font-semibold tracking-tight">
          {tf(`${rule.key}.title`)}
        </h2>
        <p className="mt-1.5 text-ink-2">
          {tf(`${rule.key}.why`, { value: text.value(rule.figure, value), band: text.band(rule.figure) })}
        </p>
        <p className="mt-3">
          {rule.key === 'weakest_element'
            ? tf('weakest_element.tip', { element: element.label, ask: element.ask })
            : tf(`${rule.key}.tip`)}
        </p>
        <p className="mt-3 text-xs text-ink-3">{t('focus_source', { source: rule.source })}</p>
      </div>
      {call === null ? null : (
        <div className="flex flex-col border-line bg-sunken/60 px-5 py-4 max-lg:border-t lg:border-l">
          <p className="text-sm text-ink-3">{t('moment')}</p>
          {moment === null ? null : (
            <blockquote className="mt-2 text-ink">
              <p>“{moment.text}”</p>
              <footer className="mt-1.5 text-sm text-ink-2">
                {moment.speaker} · {clockTime(moment.t)}
              </footer>
            </blockquote>
          )}
          <div className="mt-auto flex flex-wrap items-center gap-3 pt-4">
            <Button asChild variant="primary" size="sm">
              <Link href={callHref(company_slug, call.id, moment?.turn ?? rule.anchor)}>
                {moment === null ? t('open_call') : t('open_moment', { time: clockTime(moment.t) })}
                <ArrowRight aria-hidden />
              </Link>
            </Button>
            <span className="min-w-0 truncate text-sm text-ink-2">{call.title}</span>
          </div>
        </div>
      )}
    </Card>
  );
}
