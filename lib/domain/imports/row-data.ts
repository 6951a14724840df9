import { startOfDay } from '@/lib/clock/company-day';
import type { ImportField } from '@/lib/contracts/imports';
import { storedPhone } from '../leads/lead-fields';
import type { RowValues } from './read-row';

/** What a row says of a lead, as it is stored. */
export interface LeadData {
  name?: string;
  email?: string;
  phone?: string;
  company_name?: string;
  position?: string;
  source?: string;
  status?: string;
  lead_score?: number;
  owner_id?: string;
  external_id?: string;
}

/** What a row says of a deal, as it is stored; its stage apart. */
export interface DealData {
  title?: string;
  value?: number;
  currency?: string;
  probability?: number;
  expected_close_at?: Date;
  close_reason?: string;
  owner_id?: string;
  external_id?: string;
}

export function leadData(values: RowValues): LeadData {
  return compact({
    name: textOf(values, 'name'),
    email: textOf(values, 'email'),
    phone: phoneOf(values, 'phone'),
    company_name: textOf(values, 'company_name'),
    position: textOf(values, 'position'),
    source: textOf(values, 'source'),
    status: textOf(values, 'status'),
    lead_score: numberOf(values, 'lead_score'),
    owner_id: textOf(values, 'owner_email'),
    external_id: textOf(values, 'external_id'),
  });
}

/** The lead that a row of deals names. */
export function leadOfDeal(values: RowValues): LeadData {
  return compact({
    name: textOf(values, 'lead_name'),
    email: textOf(values, 'lead_email'),
    phone: phoneOf(values, 'lead_phone'),
    company_name: textOf(values, 'lead_company'),
    owner_id: textOf(values, 'owner_email'),
  });
}

export function dealData(values: RowValues, timezone: string): DealData {
  const day = textOf(values, 'expected_close_on');
  return compact({
    title: textOf(values, 'title'),
    value: numberOf(values, 'value'),
    currency: textOf(values, 'currency'),
    probability: numberOf(values, 'probability'),
    expected_close_at: day === undefined ? undefined : startOfDay(day, timezone),
    close_reason: textOf(values, 'close_reason'),
    owner_id: textOf(values, 'owner_email'),
    external_id: textOf(values, 'external_id'),
  });
}

export function textOf(values: RowValues, field: ImportField): string | undefined {
  const value = values[field];
  return typeof value === 'string' ? value : undefined;
}

function numberOf(values: RowValues, field: ImportField): number | undefined {
  const value = values[field];
  return typeof value === 'number' ? value : undefined;
}

function phoneOf(values: RowValues, field: ImportField): string | undefined {
  const phone = textOf(values, field);
  return phone === undefined ? undefined : (storedPhone(phone) ?? undefined);
}

/** Without the fields that are not there. */
function compact<T extends object>(data: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}
