import { z } from 'zod';
import { CURRENCIES } from '@/lib/contracts/company';
import type { ImportError, ImportField, ImportKind, ImportSettings } from '@/lib/contracts/imports';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { readNumber } from '../pipeline/read-number';
import { plainText } from './plain-text';
import { readDay } from './read-day';
import { stageByName } from './stage-by-name';

/** What rows are read with. */
export interface RowLens {
  kind: ImportKind;
  settings: ImportSettings;
  pipeline: PipelineSettings;
  /** How numbers are written where the language has a say. */
  locale: string;
  /** E-mail and name (as `plainText`) of a person -> id. */
  owners: ReadonlyMap<string, string>;
}

export interface RowFailure {
  error: ImportError;
  field: ImportField;
}

/** A row as texts and numbers of its fields; absent where the file has no such column or an empty cell. */
export type RowValues = Partial<Record<ImportField, string | number>>;

const MOST: Partial<Record<ImportField, number>> = {
  name: 200,
  title: 200,
  company_name: 200,
  lead_name: 200,
  lead_company: 200,
  position: 120,
  external_id: 120,
  close_reason: 80,
};
const email = z.email().max(254);

/** The values of a row, or the first thing that is wrong with it. */
export function readRow(cells: readonly string[], lens: RowLens): RowValues | RowFailure {
  const values: RowValues = {};
  for (const [field, text] of cellsOf(cells, lens)) {
    const value = readCell(field, text, lens);
    if (typeof value === 'object') return { error: value.error, field };
    values[field] = value;
  }
  const needed = lens.kind === 'leads' ? 'name' : 'title';
  if (values[needed] === undefined) return { error: 'missing', field: needed };
  const known = ['lead_email', 'lead_phone', 'lead_name'] as const;
  if (lens.kind === 'deals' && known.every((field) => values[field] === undefined))
    return { error: 'missing', field: 'lead_name' };
  return values;
}

export function isFailure(read: RowValues | RowFailure): read is RowFailure {
  return 'error' in read;
}

/** The cells that hold something, with what they are. */
function cellsOf(cells: readonly string[], { settings }: RowLens): [ImportField, string][] {
  const entries: [ImportField, string][] = [];
  for (const [name, column] of Object.entries(settings.columns)) {
    const text = (cells[column] ?? '').trim();
    const field = fieldOf(name);
    if (text !== '' && field !== undefined) entries.push([field, text]);
  }
  return entries;
}

function fieldOf(name: string): ImportField | undefined {
  return (Object.keys(READERS) as ImportField[]).find((field) => field === name);
}

type Reader = (text: string, lens: RowLens) => string | number | { error: ImportError };

const plain: Reader = (text) => text;
const number: Reader = (text, { locale }) => readNumber(text, locale) ?? { error: 'number_wrong' };
const positive: Reader = (text, lens) => {
  const value = readNumber(text, lens.locale);
  return value === null || value < 0 || value > 1e12 ? { error: 'number_wrong' } : value;
};
const mail: Reader = (text) => {
  const lower = text.toLowerCase();
  return email.safeParse(lower).success ? lower : { error: 'email_wrong' };
};

const READERS: Readonly<Record<ImportField, Reader>> = {
  name: plain,
  title: plain,
  phone: plain,
  company_name: plain,
  position: plain,
  source: plain,
  status: plain,
  external_id: plain,
  close_reason: plain,
  lead_name: plain,
  lead_phone: plain,
  lead_company: plain,
  email: mail,
  lead_email: mail,
  lead_score: (text, lens) => {
    const score = number(text, lens);
    return typeof score === 'number' && (score < 0 || score > 100) ? { error: 'number_wrong' } : score;
  },
  value: positive,
  currency: (text) => CURRENCIES.find((one) => one === currencyOf(text)) ?? { error: 'currency_unknown' },
  stage: (text, { pipeline }) => stageByName(pipeline, text) ?? { error: 'stage_unknown' },
  probability: (text, lens) => {
    const chance = readNumber(text, lens.locale);
    if (chance === null || chance < 0 || chance > 100) return { error: 'number_wrong' };
    return text.includes('%') || chance > 1 ? chance / 100 : chance;
  },
  expected_close_on: (text, { settings }) => readDay(text, settings.day_order) ?? { error: 'date_wrong' },
  owner_email: (text, { owners }) =>
    owners.get(text.toLowerCase()) ?? owners.get(plainText(text)) ?? { error: 'owner_unknown' },
};

function readCell(field: ImportField, text: string, lens: RowLens): string | number | { error: ImportError } {
  const most = MOST[field] ?? (READERS[field] === plain ? 60 : 254);
  return text.length > most ? { error: 'too_long' } : READERS[field](text, lens);
}

const SIGNS: Readonly<Record<string, string>> = { R$: 'BRL', US$: 'USD', $: 'USD', '€': 'EUR' };

function currencyOf(text: string): string {
  return SIGNS[text.toUpperCase()] ?? text.toUpperCase();
}
