import { readNumber } from '@/lib/domain/pipeline/read-number';

/** A sum and what people write around it: digits with marks, and the sign of the dollar. */
const SUM = /^(?:us\$|usd|\$)?\s*(\d[\d.,]*)\s*(?:us\$|usd|\$)?$/i;

/**
 * The budget that somebody typed in their language: "1.000,50" in pt-BR and es, "1,000.50" in en, in US dollars with at most
 * two decimals. Null when nothing is typed, which lifts the limit; NaN when it is no sum.
 */
export function readBudget(text: string, locale: string): number | null {
  if (text.trim() === '') return null;
  const [, sum] = SUM.exec(text.trim()) ?? [];
  const value = sum === undefined ? null : readNumber(sum, locale);
  return value === null ? Number.NaN : Math.round(value * 100) / 100;
}
