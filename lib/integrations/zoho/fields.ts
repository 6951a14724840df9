import type { CrmField, CrmModule, CrmUser } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';
import { fieldsAnswer, orgAnswer, readAnswer, usersAnswer } from './answers';
import { STANDARD_FIELDS } from './modules';

/** Zoho refuses to list more fields at once. */
const MOST_FIELDS = 50;
const MOST_USER_PAGES = 50;
/** A field of this name, made by the organisation and unique, keeps our id: then no record can be made twice. */
export const ID_FIELD = 'Performancy_Id';

const TYPES: Readonly<Record<string, CrmField['type']>> = {
  text: 'text',
  textarea: 'text',
  website: 'text',
  integer: 'number',
  bigint: 'number',
  double: 'number',
  percent: 'number',
  currency: 'currency',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  email: 'email',
  phone: 'phone',
  picklist: 'picklist',
  lookup: 'lookup',
  ownerlookup: 'lookup',
  userlookup: 'lookup',
};

/** What is known of a module's fields; names of those that are unique stand beside. */
export interface ModuleFields {
  fields: CrmField[];
  unique: string[];
}

/** `module` is Zoho's name of it, e.g. "Leads". */
export async function readFields(session: VendorSession, module: string): Promise<ModuleFields> {
  const { body } = await session.send({
    method: 'GET',
    url: apiUrl(session, '/settings/fields'),
    query: { module },
    operation: 'fields.list',
  });
  const { fields } = readAnswer(fieldsAnswer, body);
  return {
    fields: fields.map((field) => ({
      name: field.api_name,
      label: field.display_label ?? field.field_label ?? field.api_name,
      type: TYPES[field.data_type] ?? 'other',
      required: field.system_mandatory === true,
      read_only: field.read_only === true || field.field_read_only === true,
      custom: field.custom_field === true,
      options: (field.pick_list_values ?? [])
        .filter(({ type }) => type !== 'unused')
        .map(({ actual_value }) => actual_value),
    })),
    unique: fields
      .filter(({ unique }) => Object.keys(unique ?? {}).length > 0)
      .map(({ api_name }) => api_name),
  };
}

/** The fields to ask for: the standard ones that the organisation has, those that are wanted, then its own, as many as may be listed. */
export function listedFields(
  module: CrmModule,
  { fields }: ModuleFields,
  wanted: readonly string[] = [],
): string[] {
  const has = new Set(fields.map(({ name }) => name));
  const standard = STANDARD_FIELDS[module].filter((name) => has.has(name));
  const custom = fields.filter((field) => field.custom).map(({ name }) => name);
  const first = wanted.filter((name) => has.has(name));
  return [...new Set([...standard, ...first, ...custom])].slice(0, MOST_FIELDS);
}

/** Everybody who is active, up to 10,000. */
export async function readUsers(session: VendorSession): Promise<CrmUser[]> {
  const found: CrmUser[] = [];
  for (let page = 1; page <= MOST_USER_PAGES; page += 1) {
    const { body } = await session.send({
      method: 'GET',
      url: apiUrl(session, '/users'),
      query: { type: 'ActiveUsers', per_page: 200, page },
      operation: 'users.list',
    });
    if (body === null) break;
    const { users, info } = readAnswer(usersAnswer, body);
    found.push(
      ...users.map(({ id, full_name, email }) => ({ id, name: full_name ?? id, email: email ?? null })),
    );
    if (info?.more_records !== true) break;
  }
  return found;
}

/** The organisation: its id, and the currency of amounts that name none. */
export async function readOrg(
  session: VendorSession,
): Promise<{ id: string; currency: string | null } | null> {
  const { body } = await session.send({ method: 'GET', url: apiUrl(session, '/org'), operation: 'org.get' });
  const org = readAnswer(orgAnswer, body).org[0];
  return org === undefined ? null : { id: org.id, currency: org.iso_code ?? null };
}
