import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

const BRAZIL = '55';
/** Brazilian numbers that belong to no area: free and shared-cost calls. Anatel, Resolução 86/1998. */
const WITHOUT_AREA = /^(?:800|300|500|900)\d{6,7}$/;
/** Two digits, none of them zero; then eight digits of a fixed line or nine of a mobile one. Anatel, Resolução 749/2022. */
const WITH_AREA = /^[1-9]{2}(?:[2-9]\d{7}|9\d{8})$/;
/** A mobile number as it was written before the ninth digit (2012 to 2016). */
const OLD_MOBILE = /^([1-9]{2})([6-9]\d{7})$/;

/**
 * A telephone number in E.164, e.g. "+5511987654321", from whatever people and telephone systems write: with or without
 * +55, the trunk 0, the carrier ("0xx11", "0 15 11"), the ninth digit, an extension. Numbers that start with + or 00 and
 * another country keep that country. Null when it is no full number, such as a local one without area code.
 */
export function normalizePhone(text: string, home: CountryCode = 'BR'): string | null {
  const plain = withoutExtension(text);
  const international = plain.startsWith('+') || /^00[1-9]/.test(digitsOf(plain));
  const digits = international ? digitsOf(plain).replace(/^00/, '') : digitsOf(plain);
  if (international && !digits.startsWith(BRAZIL)) return parsed(`+${digits}`);
  if (!international && home !== 'BR') return parsed(plain, home);
  const national = brazilian(international ? digits.slice(2) : digits, international);
  return national === null ? null : `+${BRAZIL}${national}`;
}

/** The digits of a text, in order. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Area code and number, or null. `after_country`: +55 stood in front and is gone already. */
function brazilian(digits: string, after_country: boolean): string | null {
  const bare = !after_country && digits.startsWith(BRAZIL) && digits.length >= 12 ? digits.slice(2) : digits;
  const trunk = bare.startsWith('0');
  const number = bare.replace(/^0+/, '');
  if (trunk && WITHOUT_AREA.test(number)) return number;
  const candidates = trunk && number.length >= 12 ? [number.slice(2)] : [number];
  for (const candidate of candidates) {
    const old = OLD_MOBILE.exec(candidate);
    if (old !== null) return `${old[1]}9${old[2]}`;
    if (WITH_AREA.test(candidate)) return candidate;
  }
  return null;
}

/** "0xx11" is how the carrier's place is written when any will do; what follows "ramal" is dialled later. */
function withoutExtension(text: string): string {
  return text
    .trim()
    .replace(/(?:ramal|ext\.?|extens\w*|x|r\.)\s*\d{1,6}\s*$/i, '')
    .replace(/\(?\s*0\s*xx\s*\)?/i, '');
}

function parsed(text: string, country?: CountryCode): string | null {
  const number = parsePhoneNumberFromString(text, country);
  return number?.isPossible() === true ? number.number : null;
}
