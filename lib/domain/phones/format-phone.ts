import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { normalizePhone } from './normalize-phone';

/** A number as people of its country write it, e.g. "(11) 98765-4321"; others with their country; the text itself otherwise. */
export function formatPhone(text: string): string {
  const e164 = normalizePhone(text);
  const number = e164 === null ? undefined : parsePhoneNumberFromString(e164);
  if (number === undefined) return text;
  return number.countryCallingCode === '55' ? number.formatNational() : number.formatInternational();
}
