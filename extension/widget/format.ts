import type { Language } from '@/lib/contracts/languages';

/** "4:05", or "1:02:09" from an hour on. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const s = String(seconds % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${s}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${s}`;
}

/** Share 0..1 as a whole percentage. */
export function percent(share: number, lang: Language): string {
  const whole = Math.round(share * 100);
  const key = `${lang} ${whole}`;
  const text = wholePercents.get(key) ?? new Intl.NumberFormat(lang, WHOLE_PERCENT).format(whole / 100);
  wholePercents.set(key, text);
  return text;
}

const WHOLE_PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };
/** Each number is written once: writing one costs more than all else that a refresh of the widget does. */
const wholePercents = new Map<string, string>();

/** An amount in its own currency, e.g. "R$ 45.000"; cents only where there are some. */
export function money(value: number, currency: string, lang: Language): string {
  return new Intl.NumberFormat(lang, { style: 'currency', currency, minimumFractionDigits: 0 }).format(value);
}
