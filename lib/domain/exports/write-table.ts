import Papa from 'papaparse';
import type { Language } from '@/lib/contracts/languages';

/** A cell: what it is decides how the reader's spreadsheet expects it. */
export type Cell = string | number | Date | null;

/**
 * Separated values as the reader's spreadsheet opens them: ";" and decimal commas in pt-BR and es, "," and points in en.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). With a byte order
 * mark, so that accents survive.
 */
export function writeTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  locale: Language,
  timezone: string,
): string {
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-CA' : 'pt-BR', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const text = (cell: Cell): string => {
    if (cell === null) return '';
    if (cell instanceof Date) return day.format(cell);
    if (typeof cell === 'string') return harmless(cell);
    return locale === 'en' ? String(cell) : String(cell).replace('.', ',');
  };
  const data = [head.map(harmless), ...rows.map((row) => row.map(text))];
  return `\u{feff}${Papa.unparse(data, { delimiter: locale === 'en' ? ',' : ';', newline: '\r\n' })}`;
}

function harmless(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
