import type { AlertData } from '@/lib/contracts/alerts';
import type { Language } from '@/lib/contracts/languages';

type Unit = AlertData<'TARGET_RISK'>['unit'];

/** Numbers as the reader's language writes them. */
export interface AlertNumbers {
  number: (value: number) => string;
  /** 0..1 -> "42%". */
  share: (value: number) => string;
  usd: (value: number) => string;
  /** "2026-11-22" -> "22 de novembro". */
  day: (day: string) => string;
  /** A key result's value in its unit. */
  inUnit: (value: number, unit: Unit) => string;
}

/** How numbers stand in alerts, by language and the company's currency. */
export function alertNumbers(language: Language, currency: string): AlertNumbers {
  const format = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  const number = (value: number) => format(value, { maximumFractionDigits: 1 });
  const share = (value: number) => format(value, { style: 'percent', maximumFractionDigits: 0 });
  const money = (value: number, code: string, digits: number) =>
    format(value, { style: 'currency', currency: code, maximumFractionDigits: digits });
  return {
    number,
    share,
    usd: (value) => money(value, 'USD', 2),
    day: (day) =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(day),
      ),
    inUnit: (value, unit) => {
      if (unit === 'CURRENCY') return money(value, currency, 0);
      if (unit === 'PERCENTAGE') return `${number(value)}%`;
      if (unit === 'HOURS') return `${number(value)} h`;
      return number(value);
    },
  };
}
