'use client';
import { CircleSlash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Side } from '@/lib/contracts/turn';
import { cn } from '../../ui/cn';
import { Popover } from '../../ui/popover';

/** A line of the transcript that a value rests on. */
export interface BasisLine {
  turn: string;
  time: string;
  speaker: string;
  side: Side;
  text: string;
}

export interface MeasureBasis {
  /** How the value comes about, or why there is none, in one sentence. */
  method: string;
  lines: readonly BasisLine[];
}

interface MeasureValueProps {
  /** What is measured, e.g. "Interrupções do vendedor". */
  label: string;
  /** The value as text; null when it could not be measured. */
  value: string | null;
  basis: MeasureBasis;
  /** Looked for and not found: said in words, not as a number. */
  quiet?: boolean;
}

/** A value as a button that opens what it rests on. One that could not be measured looks like none, and says why. */
export function MeasureValue({ label, value, basis, quiet }: MeasureValueProps) {
  const t = useTranslations('conversations.measures');
  const tc = useTranslations('common');
  const { method, lines } = basis;
  const missing = value === null;
  return (
    <Popover
      label={label}
      trigger={
        <button
          type="button"
          data-measured={!missing}
          aria-label={t('open_basis', { label, value: value ?? tc('not_measured') })}
          className={cn(
            '-mr-1 ml-auto inline-flex min-h-6 items-center gap-1.5 rounded px-1 text-right decoration-dotted underline-offset-4 hover:underline aria-expanded:bg-sunken',
            missing && 'border border-dashed border-line-strong px-2 text-sm text-ink-3 italic',
            !missing && (quiet ? 'text-ink-2 underline' : 'text-lg font-semibold underline'),
          )}
        >
          {missing ? <CircleSlash2 aria-hidden className="size-3.5 shrink-0" /> : null}
          {value ?? tc('not_measured')}
        </button>
      }
    >
      <p className="font-semibold">{label}</p>
      <p className="mt-1 text-ink-2">{method}</p>
      {lines.length === 0 ? null : (
        <ol className="-mx-1.5 mt-2 grid max-h-60 gap-0.5 overflow-y-auto border-t border-line pt-2">
          {lines.map(({ turn, time, speaker, side, text }) => (
            <li key={turn}>
              <a
                href={`#${turn}`}
                className="block rounded px-1.5 py-1 hover:bg-sunken focus-visible:bg-sunken"
              >
                <span className="flex items-center gap-1.5 text-xs text-ink-3">
                  <span
                    aria-hidden
                    className={cn('h-2.5 w-1 rounded-full', side === 'rep' ? 'bg-rep' : 'bg-customer')}
                  />
                  {time} · {speaker}
                </span>
                <span className="line-clamp-2">{text}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </Popover>
  );
}
