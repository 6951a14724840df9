import { ThumbsUp, TrendingUp } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { CoachingEvidence, CoachingSummary } from '@/lib/contracts/coaching-summary';
import { clockTime } from '../format/clock-time';
import { cn } from '../ui/cn';
import { callHref } from './calls-href';

/** How many calls stand for a point that no line shows. */
const LINKED = 3;
const ICONS = { strength: ThumbsUp, improve: TrendingUp };

interface SummaryPointsProps {
  summary: CoachingSummary;
  company_slug: string;
}

/** What repeats itself in someone's calls, each with the lines that show it. */
export function SummaryPoints({ summary: { points, lang }, company_slug }: SummaryPointsProps) {
  const t = useTranslations('coaching');
  if (points.length === 0) return <p className="px-4 pb-4 text-ink-3">{t('no_points')}</p>;
  return (
    <ul className="divide-y divide-line border-t">
      {points.map(({ kind, title, advice, varies, calls, evidence }) => {
        const Icon = ICONS[kind];
        return (
          <li key={`${kind}-${title}-${advice}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] px-4 py-3">
            <Icon
              aria-hidden
              className={cn('mt-0.5 size-4', kind === 'strength' ? 'text-good-ink' : 'text-accent-ink')}
            />
            <div className="grid gap-1.5">
              <p className="flex flex-wrap items-baseline gap-x-2 font-medium">
                <span className="sr-only">{t(`kind.${kind}`)}: </span>
                <span lang={lang}>{title}</span>
                <span className="text-xs font-normal text-ink-3">
                  {t(varies ? 'calls_latest' : 'calls', { count: calls.length })}
                </span>
              </p>
              <p lang={lang} className="max-w-[76ch] text-ink-2">
                {advice}
              </p>
              {evidence.length === 0 ? <CallLinks calls={calls} company_slug={company_slug} /> : null}
              {evidence.map((one) => (
                <SummaryQuote
                  key={`${one.conversation_id}-${one.turn}`}
                  evidence={one}
                  company_slug={company_slug}
                />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The words of a call that show a point; they open at their line. */
function SummaryQuote({ evidence, company_slug }: { evidence: CoachingEvidence; company_slug: string }) {
  const t = useTranslations('coaching');
  const tc = useTranslations('common');
  const format = useFormatter();
  const { conversation_id, quote, turn, role, date } = evidence;
  const time = clockTime(evidence.t);
  const title = evidence.title ?? t('a_call');
  const facts = [tc(role), title, time, format.dateTime(new Date(date), { dateStyle: 'short' })];
  return (
    <Link
      href={callHref(company_slug, conversation_id, turn)}
      title={t('open_line', { title, time })}
      className={cn(
        'group block border-l-2 pl-2.5 text-ink-2 hover:text-ink',
        role === 'rep' ? 'border-rep' : 'border-customer',
      )}
    >
      “<span className="group-hover:underline">{quote}</span>”
      <span className="ml-1.5 text-xs text-ink-3">{facts.join(' · ')}</span>
    </Link>
  );
}

/** What no single line shows: a few of the calls, at their coaching points. */
function CallLinks({
  calls,
  company_slug,
}: {
  calls: CoachingSummary['points'][number]['calls'];
  company_slug: string;
}) {
  const t = useTranslations('coaching');
  const format = useFormatter();
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
      {calls.slice(0, LINKED).map(({ id, title, date }) => (
        <li key={id}>
          <Link
            href={callHref(company_slug, id, 'coaching')}
            className="text-accent-ink underline-offset-2 hover:underline"
          >
            {title ?? t('a_call')}
          </Link>
          <span className="ml-1.5 text-xs text-ink-3">
            {format.dateTime(new Date(date), { dateStyle: 'short' })}
          </span>
        </li>
      ))}
    </ul>
  );
}
