import type { CrmModule, CrmRecord, CrmScalar, CrmValues } from '../contracts/capabilities';
import { idOf } from './about';
import { ID_FIELD } from './fields';
import { STANDARD_FIELDS } from './modules';

type Fields = Record<string, unknown>;

/** Product's name -> Zoho's, for fields that are the same on both sides. */
const SAME: Record<CrmModule, Readonly<Record<string, string>>> = {
  leads: {
    email: 'Email',
    company_name: 'Company',
    position: 'Designation',
    source: 'Lead_Source',
    status: 'Lead_Status',
  },
  contacts: { email: 'Email', position: 'Title' },
  deals: {
    title: 'Deal_Name',
    stage: 'Stage',
    value: 'Amount',
    currency: 'Currency',
    closes_on: 'Closing_Date',
  },
};
/** How Zoho shows an empty choice. */
const NONE = '-None-';
const CUSTOM = 'custom.';

/** A record in the product's terms. */
export function readValues({ module, fields, owner_id }: CrmRecord): CrmValues {
  const values: Record<string, CrmScalar> = {};
  for (const [ours, theirs] of Object.entries(SAME[module])) values[ours] = scalar(fields[theirs]);
  if (module === 'deals') {
    const chance = fields.Probability;
    values.probability = typeof chance === 'number' ? chance / 100 : null;
  } else {
    values.name = fullName(fields);
    values.phone = text(fields.Phone) ?? text(fields.Mobile);
  }
  for (const [name, value] of Object.entries(fields))
    if (isCustom(module, name)) values[`${CUSTOM}${name}`] = scalar(value);
  return {
    fields: values,
    refs: {
      owner: owner_id,
      contact: idOf(module === 'leads' ? fields.Converted_Contact : fields.Contact_Name),
      account: idOf(fields.Account_Name),
      account_name: nameOf(fields.Account_Name),
    },
  };
}

/** The product's terms in Zoho's. A number goes back to the field that it came from; a name is split at its last word. */
export function encodeValues(
  module: CrmModule,
  values: Record<string, CrmScalar>,
  stands: CrmRecord | null,
): Fields {
  const out: Fields = {};
  for (const [ours, value] of Object.entries(values)) {
    const theirs = SAME[module][ours];
    if (theirs !== undefined) out[theirs] = value;
    else if (ours.startsWith(CUSTOM)) out[ours.slice(CUSTOM.length)] = value;
    else if (ours === 'probability')
      out.Probability = typeof value === 'number' ? Math.round(value * 100) : null;
    else if (ours === 'phone') out[phoneField(stands)] = value;
    else if (ours === 'name') Object.assign(out, splitName(`${value ?? ''}`));
  }
  // Without a company Zoho takes no lead.
  if (module === 'leads' && stands === null && !out.Company) out.Company = out.Last_Name;
  return out;
}

/** A deal's contact and anybody's owner, as lookups. */
export function encodeRefs(
  module: CrmModule,
  { owner, contact }: { owner?: string; contact?: string },
): Fields {
  return {
    ...(owner === undefined ? {} : { Owner: { id: owner } }),
    ...(contact === undefined || module !== 'deals' ? {} : { Contact_Name: { id: contact } }),
  };
}

/** Whether it is a field of the organisation's own. */
function isCustom(module: CrmModule, name: string): boolean {
  return (
    !STANDARD_FIELDS[module].includes(name) &&
    !name.startsWith('$') &&
    !/^(Created|Modified)_By$|__s$/.test(name) &&
    !SYSTEM.has(name)
  );
}
/** What a record holds of the vendor's own making: it follows from other fields, or says nothing of the person. */
const SYSTEM = new Set([
  ID_FIELD,
  'Created_Time',
  'Full_Name',
  'Last_Activity_Time',
  'Layout',
  'Modified_Time',
  'Owner',
  'Record_Image',
  'Tag',
  'id',
]);

function phoneField(stands: CrmRecord | null): 'Phone' | 'Mobile' {
  const { Phone, Mobile } = stands?.fields ?? {};
  return text(Phone) === null && text(Mobile) !== null ? 'Mobile' : 'Phone';
}

function fullName(fields: Fields): string | null {
  const parts = [text(fields.First_Name), text(fields.Last_Name)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ').replace(/\s+/g, ' ');
}

function splitName(name: string): { First_Name: string | null; Last_Name: string } {
  const words = name.trim().split(/\s+/);
  const Last_Name = words.pop() ?? name;
  return { First_Name: words.length === 0 ? null : words.join(' '), Last_Name };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Lists of choices become one text; lookups their name. */
function scalar(value: unknown): CrmScalar {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String).join('; ') || null;
  const read = text(value);
  if (read !== null) return read === NONE ? null : read;
  return nameOf(value);
}

function nameOf(value: unknown): string | null {
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : null;
  return text(name);
}
