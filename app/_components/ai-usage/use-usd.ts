import { useFormatter } from 'next-intl';

/** Below this a cost shows its fractions of a cent. */
const SMALL_USD = 0.1;

/** Estimated costs are in US dollars, as the vendors charge them, whatever the company's own currency is. */
export function useUsd(): (value: number) => string {
  const format = useFormatter();
  return (value) =>
    format.number(value, {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: value !== 0 && value < SMALL_USD ? 4 : 2,
    });
}
