import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { MIN_CALLS_FOR_FOCUS } from '@/lib/domain/coaching/focus-rules';
import type { PersonReview } from '@/lib/domain/coaching/person-review';
import { Badge } from '../ui/badge';
import { callHref } from './calls-href';
import { elementText } from './element-text';

/** What someone should be coached on, and the call that shows it. */
export function FocusLine({ review, company_slug }: { review: PersonReview; company_slug: string }) {
  const t = useTranslations('common');
  const ts = useTranslations('squads');
  const locale = useLocale();
  const { focus, trend } = review;
  if (focus === null)
    return (
      <span className="text-sm text-ink-3">
        {trend.now.calls < MIN_CALLS_FOR_FOCUS ? ts('few_calls', { count: trend.now.calls }) : ts('on_track')}
      </span>
    );
  const { rule, call } = focus;
  const element =
    rule.key === 'weakest_element' && call !== null
      ? `: ${elementText(call.methodology, call.methodology_weakest, locale, call.own_methodology).label}`
      : '';
  return (
    <span className="grid justify-items-start gap-1">
      <Badge tone="warn">{`${t(`focus.${rule.key}.badge`)}${element}`}</Badge>
      {call === null ? null : (
        <Link
          href={callHref(company_slug, call.id, rule.anchor)}
          className="inline-flex items-center gap-1 text-sm text-accent-ink underline-offset-2 hover:underline"
        >
          {ts('see_call')}
          <span className="sr-only">{call.title}</span>
          <ArrowRight aria-hidden className="size-3.5" />
        </Link>
      )}
    </span>
  );
}
