'use client';
import { useTranslations } from 'next-intl';
import { Input } from '@/app/_components/ui/input';
import { Select } from '@/app/_components/ui/select';
import type { Choice } from './ours';

interface MappingValuesProps {
  label: string;
  hint: string;
  /** What the CRM has; what was set before stands here even when the CRM has it no longer. */
  theirs: Choice[];
  /** What it can be here; null for any text. */
  ours: Choice[] | null;
  values: Readonly<Record<string, string>>;
  disabled: boolean;
  change: (values: Record<string, string>) => void;
}

/** Pairs of their values and ours; what is left empty is found by itself or stays as it is. */
export function MappingValues({ label, hint, theirs, ours, values, disabled, change }: MappingValuesProps) {
  const t = useTranslations('integrations.mapping');
  const gone = Object.keys(values).filter((value) => !theirs.some((one) => one.value === value));
  const rows = [...theirs, ...gone.map((value) => ({ value, label: value }))];
  const set = (key: string, value: string) => {
    const { [key]: _before, ...rest } = values;
    change(value === '' ? rest : { ...rest, [key]: value });
  };
  if (rows.length === 0) return <p className="text-sm text-ink-3">{t('no_values')}</p>;
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{label}</legend>
      <p className="text-xs text-ink-3">{hint}</p>
      <ul className="grid gap-x-6 gap-y-2 md:grid-cols-2">
        {rows.map((row) => (
          <li key={row.value} className="grid grid-cols-[1fr_auto_1fr] items-center gap-2 text-sm">
            <span className="break-words">{row.label}</span>
            <span aria-hidden className="text-ink-3">
              →
            </span>
            {ours === null ? (
              <Input
                aria-label={row.label}
                value={values[row.value] ?? ''}
                placeholder={row.label}
                disabled={disabled}
                maxLength={200}
                onChange={({ target }) => set(row.value, target.value)}
              />
            ) : (
              <Select
                aria-label={row.label}
                value={values[row.value] ?? ''}
                disabled={disabled}
                onChange={({ target }) => set(row.value, target.value)}
              >
                <option value="">{t('automatic')}</option>
                {ours.map((one) => (
                  <option key={one.value} value={one.value}>
                    {one.label}
                  </option>
                ))}
              </Select>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
