import { useFormatter, useTranslations } from 'next-intl';

/** A score of 0 to 100 per week as small bars; a week without one leaves its place empty. */
export function WeekBars({ values }: { values: readonly (number | null)[] }) {
  const t = useTranslations('playbooks');
  const format = useFormatter();
  if (values.every((value) => value === null)) return null;
  const said = values.map((value) =>
    value === null ? t('no_score') : format.number(value, { maximumFractionDigits: 0 }),
  );
  return (
    <svg
      role="img"
      aria-label={t('weeks', { values: said.join(', ') })}
      viewBox={`0 0 ${values.length * 6} 20`}
      className="h-5 w-12 max-lg:hidden"
    >
      {values.map((value, week) =>
        value === null ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
            key={week}
            x={week * 6}
            y={20 - Math.max(1, value / 5)}
            width="4"
            height={Math.max(1, value / 5)}
            rx="1"
            fill={week === values.length - 1 ? 'var(--accent)' : 'var(--line-strong)'}
          />
        ),
      )}
    </svg>
  );
}
