/** Check digits: they only choose the label of a number, never whether it is masked. */

/** Weighted sum modulo 11, as Brazilian registers use it; a letter counts as its code less 48. */
function mod11(characters: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (characters.charCodeAt(i) - 48), 0);
  return sum % 11 < 2 ? 0 : 11 - (sum % 11);
}

const falling = (from: number, to: number): number[] =>
  Array.from({ length: from - to + 1 }, (_, i) => from - i);
const CNPJ_FIRST = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** 11 digits; all the same is none. */
export function isCpf(digits: string): boolean {
  return (
    /^(?!(\d)\1{10})\d{11}$/.test(digits) &&
    mod11(digits, falling(10, 2)) === Number(digits[9]) &&
    mod11(digits, falling(11, 2)) === Number(digits[10])
  );
}

/** 12 digits or capital letters and two check digits, without separators. */
export function isCnpj(characters: string): boolean {
  return (
    /^(?!0{14})[0-9A-Z]{12}\d\d$/.test(characters) &&
    mod11(characters, CNPJ_FIRST) === Number(characters[12]) &&
    mod11(characters, [6, ...CNPJ_FIRST]) === Number(characters[13])
  );
}

/** 13 to 19 digits by the rule of Luhn. */
export function isCard(digits: string): boolean {
  if (!/^(?!0+$)\d{13,19}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

const AREAS = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 65 66 67 68 ' +
    '69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99'
  ).split(' '),
);

/** A Brazilian telephone number with its area: 8 digits that begin with 2–5, or 9 that begin with 7–9. */
export function isBrazilianPhone(digits: string): boolean {
  const national = digits.replace(/^(?:55(?=\d{10,11}$)|0(?=\d{10,11}$))/, '');
  return AREAS.has(national.slice(0, 2)) && /^\d\d(?:[2-5]\d{7}|[789]\d{8})$/.test(national);
}
