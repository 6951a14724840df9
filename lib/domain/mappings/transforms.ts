import type { MappingRule } from '@/lib/contracts/mappings';
import { normalizePhone } from '../phones/normalize-phone';

/** A value of ours, or why theirs cannot be read. */
export type Read = { value: unknown } | { problem: string };

/** Their value as ours. Null stays null: it was emptied. */
export function readValue({ transform, values }: MappingRule, given: unknown): Read {
  if (given === null || given === '') return { value: null };
  const named = lookupName(given);
  const listed = values !== undefined && typeof named === 'string' ? values[named] : undefined;
  if (listed !== undefined) return { value: listed };
  switch (transform) {
    case 'none':
      return { value: named };
    case 'trim':
      return { value: String(named).trim() };
    case 'lower':
      return { value: String(named).trim().toLowerCase() };
    case 'number':
      return readNumber(named);
    case 'boolean':
      return readBoolean(named);
    case 'date':
      return readDate(named);
    case 'phone':
      return { value: normalizePhone(String(named)) ?? String(named).trim() };
  }
}

/** Our value as theirs: a picklist's value by its name there, a date as ISO 8601. */
export function writeValue({ values }: MappingRule, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (values === undefined || typeof value !== 'string') return value;
  return Object.entries(values).find(([, ours]) => ours === value)?.[0] ?? value;
}

/** Lookups come as an object with id and name: people mean the name. */
function lookupName(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || !('name' in given)) return given;
  return given.name;
}

/** 1.234,56 and 1,234.56 alike: the last of the two signs is the decimal one. */
function readNumber(given: unknown): Read {
  if (typeof given === 'number') return { value: given };
  const text = String(given).replace(/[^\d.,-]/g, '');
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const plain = text.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
  const value = Number(plain);
  return plain === '' || Number.isNaN(value) ? { problem: 'This is not a number.' } : { value };
}

const YES = new Set(['true', 'yes', 'sim', 'sí', 'si', '1']);
const NO = new Set(['false', 'no', 'não', 'nao', '0']);

function readBoolean(given: unknown): Read {
  if (typeof given === 'boolean') return { value: given };
  const text = String(given).trim().toLowerCase();
  if (YES.has(text)) return { value: true };
  return NO.has(text) ? { value: false } : { problem: 'This is neither yes nor no.' };
}

/** ISO dates and moments, and dd/mm/yyyy as Brazil writes it. */
function readDate(given: unknown): Read {
  const text = String(given).trim();
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const at = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(at) ? { problem: 'This is not a date.' } : { value: new Date(at).toISOString() };
}
