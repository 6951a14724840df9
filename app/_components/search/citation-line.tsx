import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Citation } from '@/lib/contracts/search';
import { clockTime } from '../format/clock-time';
import { cn } from '../ui/cn';

/** A cited line with the found words marked; it opens where it was said. */
export function CitationLine({ citation, company_slug }: { citation: Citation; company_slug: string }) {
  const t = useTranslations('search');
  const tc = useTranslations('common');
  const format = useFormatter();
  const { position, conversation_id, turn, side, speaker, t_ms, rep, lead } = citation;
  const title = citation.title ?? lead?.name ?? rep;
  return (
    <li
      id={`cite-${position}`}
      className="relative grid scroll-mt-24 grid-cols-[1.75rem_minmax(0,1fr)] rounded-md border border-line px-3 py-2.5 transition-colors target:border-accent hover:bg-sunken has-[a:focus-visible]:border-accent"
    >
      <span aria-hidden className="text-sm font-semibold text-ink-3">
        {position}
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
          <span
            aria-hidden
            className={cn('h-3 w-1 rounded-full', side === 'rep' ? 'bg-rep' : 'bg-customer')}
          />
          <span className="font-medium">{speaker}</span>
          <span className={side === 'rep' ? 'text-rep-ink' : 'text-customer-ink'}>{tc(side)}</span>
        </p>
        <p className="mt-0.5 max-w-[72ch] leading-6">
          <Marked text={citation.text} marks={citation.marks} />
        </p>
        <p className="mt-1 text-xs text-ink-2">
          <Link
            href={`/${company_slug}/conversations/${conversation_id}#${turn}`}
            aria-label={t('open_line', { number: position, title })}
            className="font-medium text-accent-ink after:absolute after:inset-0 after:rounded-md hover:underline"
          >
            {title}
          </Link>
          {` · ${clockTime(t_ms)} · ${format.dateTime(new Date(citation.date), { dateStyle: 'medium' })} · `}
          {lead === null ? rep : t('in_call', { rep, with: lead.company_name ?? lead.name })}
        </p>
      </div>
    </li>
  );
}

function Marked({ text, marks }: Pick<Citation, 'text' | 'marks'>) {
  let at = 0;
  const parts = marks.map(([start, end]) => {
    const part = { start, before: text.slice(at, start), word: text.slice(start, end) };
    at = end;
    return part;
  });
  return (
    <>
      {parts.map(({ start, before, word }) => (
        <span key={start}>
          {before}
          <mark className="rounded-sm bg-accent-soft px-0.5 font-medium text-accent-ink">{word}</mark>
        </span>
      ))}
      {text.slice(at)}
    </>
  );
}
