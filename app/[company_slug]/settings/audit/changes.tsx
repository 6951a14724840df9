import { getTranslations } from 'next-intl/server';

interface ChangesProps {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** The changed fields of an audit row: name, value before, value after. */
export async function Changes({ before, after }: ChangesProps) {
  const t = await getTranslations('settings.audit');
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (fields.length === 0) return <span className="text-ink-3">{t('no_changes')}</span>;
  return (
    <dl className="grid gap-0.5">
      {fields.map((field) => (
        <div key={field} className="flex flex-wrap gap-x-1.5">
          <dt className="text-ink-3">{field}</dt>
          <dd className="[overflow-wrap:anywhere]">
            {field in before ? (
              <span className="line-through">{words(before[field], t('empty_value'))}</span>
            ) : null}
            {field in before && field in after ? ' → ' : null}
            {field in after ? words(after[field], t('empty_value')) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A stored value as short text: lists by the names in them, objects by their fields. */
function words(value: unknown, empty: string): string {
  if (value === null || value === undefined || value === '') return empty;
  if (Array.isArray(value))
    return value.length === 0 ? empty : value.map((one) => words(one, empty)).join(', ');
  if (typeof value !== 'object') return String(value);
  const name = (value as { name?: unknown }).name;
  if (typeof name === 'string') return name;
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${words(inner, empty)}`)
    .join(', ');
}
