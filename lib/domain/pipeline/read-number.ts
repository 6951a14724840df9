/**
 * A number as people type it: "R$ 1.234,56", "1,234.56", "1234". Null when it is none. Where both marks stand, the last one
 * starts the decimals. A lone mark before exactly three digits groups them when it is the language's thousands mark (the
 * point in pt-BR and es, the comma in en); before anything else it starts the decimals.
 */
export function readNumber(text: string, locale: string): number | null {
  const plain = text.replace(/[^\d.,-]/g, '');
  if (!/^-?\d[\d.,]*$/.test(plain)) return null;
  const decimal = decimalMark(plain, locale);
  const [whole = '', ...decimals] = decimal === null ? [plain] : plain.split(decimal);
  if (decimals.length > 1) return null;
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(whole);
  if (/[.,]/.test(whole) && !grouped) return null;
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimals[0] || '0'}`);
  return Number.isFinite(value) ? value : null;
}

function decimalMark(plain: string, locale: string): ',' | '.' | null {
  const [comma, point] = [plain.lastIndexOf(','), plain.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  if (comma < 0 && point < 0) return null;
  const mark = comma >= 0 ? ',' : '.';
  if (plain.split(mark).length > 2) return null;
  const thousands = locale.startsWith('en') ? ',' : '.';
  const three = /[.,]\d{3}$/.test(plain);
  return mark === thousands && three ? null : mark;
}
