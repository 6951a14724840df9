/**
 * A number as people type it in their language: "R$ 1.234,56", "1,234.56", "1234". Null when it is none. In pt-BR and es a
 * comma starts the decimals, in en a point; a mark that stands before exactly three digits and is the language's own
 * thousands mark groups them.
 */
export function readNumber(text: string, locale: string): number | null {
  const plain = text.replace(/[^\d.,-]/g, '');
  if (!/\d/.test(plain)) return null;
  const decimal = locale.startsWith('en') ? '.' : ',';
  const group = decimal === ',' ? '.' : ',';
  const marks = plain.replace(/[\d-]/g, '');
  // "1234.56" in pt-BR: a lone other mark before one or two digits can only be the decimals.
  const lone = marks === group && !new RegExp(`\\${group}\\d{3}$`).test(plain);
  const normal = lone ? plain.replace(group, '.') : plain.split(group).join('').replace(decimal, '.');
  const value = Number(normal);
  return Number.isFinite(value) ? value : null;
}
