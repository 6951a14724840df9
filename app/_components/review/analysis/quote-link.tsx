import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/contracts/analysis';
import { clockTime } from '../../format/clock-time';
import { cn } from '../../ui/cn';

interface QuoteLinkProps {
  evidence: Evidence;
  /** Names of the participants by key. */
  names: ReadonlyMap<string, string>;
  className?: string;
}

/** The words that prove something; they lead to their line. */
export function QuoteLink({ evidence, names, className }: QuoteLinkProps) {
  const tc = useTranslations('common');
  const { quote, turn, t, speaker, role } = evidence;
  return (
    <a
      href={`#${turn}`}
      className={cn(
        'group block border-l-2 pl-2.5 text-ink-2 hover:text-ink',
        role === 'rep' ? 'border-rep' : 'border-customer',
        className,
      )}
    >
      “<span className="group-hover:underline">{quote}</span>”
      <span className="ml-1.5 text-xs whitespace-nowrap text-ink-3">
        {names.get(speaker) ?? tc(role)} · {clockTime(t)}
      </span>
    </a>
  );
}
