'use client';
import { FilePlus, type LucideIcon, MessagesSquare, TextQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';

export type Begin = 'blank' | 'description' | 'calls';

const WAYS: readonly {
  value: Begin;
  icon: LucideIcon;
  label: 'blank' | 'from_description' | 'from_calls';
}[] = [
  { value: 'blank', icon: FilePlus, label: 'blank' },
  { value: 'description', icon: TextQuote, label: 'from_description' },
  { value: 'calls', icon: MessagesSquare, label: 'from_calls' },
];
const HINTS = { blank: 'blank_hint', description: 'description_hint', calls: 'calls_hint' } as const;

/** The three ways to begin a playbook. */
export function BeginChoice({ value, choose }: { value: Begin; choose: (value: Begin) => void }) {
  const t = useTranslations('playbooks.new');
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t('how')}</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {WAYS.map(({ value: way, icon: Icon, label }) => (
          <label
            key={way}
            className="flex cursor-pointer items-center gap-2 rounded-md border border-line-strong px-3 py-2 text-sm font-medium has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="begin"
              value={way}
              checked={value === way}
              onChange={() => choose(way)}
              className="sr-only"
            />
            <Icon aria-hidden className="size-4 shrink-0" />
            {t(label)}
          </label>
        ))}
      </div>
      <p className="mt-1.5 text-xs text-ink-3">{t(HINTS[value])}</p>
    </fieldset>
  );
}
