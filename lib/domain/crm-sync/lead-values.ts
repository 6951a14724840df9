import type { Lead, Prisma } from '@/lib/db/generated/client';
import type { CrmValues } from '@/lib/integrations/contracts/capabilities';
import { storedPhone } from '../leads/lead-fields';
import { customData, customValues } from './custom-values';
import type { Values } from './merge-values';
import type { CrmScope } from './scope';

type Fields = Readonly<Record<string, unknown>>;
const TEXTS = ['company_name', 'position', 'source', 'status'] as const;

/** A lead of the CRM in the form in which leads are compared: as they are stored here. */
export function leadThere({ fields, refs }: CrmValues, scope: CrmScope, record: Fields = {}): Values {
  const values: Values = {
    name: text(fields.name) ?? text(fields.company_name) ?? 'Lead',
    email: text(fields.email)?.toLowerCase() ?? null,
    phone: storedPhone(text(fields.phone)),
  };
  for (const name of TEXTS) values[name] = text(fields[name]);
  // Whoever is nobody here owns nothing here.
  values.owner = refs.owner === null ? null : (scope.owners.get(refs.owner) ?? null);
  for (const [name, value] of Object.entries(fields)) if (name.startsWith('custom.')) values[name] = value;
  return scope.mapping.lead.read(values, record);
}

export function leadHere(lead: Lead): Values {
  const { name, email, phone, company_name, position, source, status, owner_id } = lead;
  return {
    name,
    email,
    phone,
    company_name,
    position,
    source,
    status,
    owner: owner_id,
    ...customValues(lead.custom_fields),
  };
}

/** Changes as columns. */
export function leadData(changes: Values, custom_fields: Prisma.JsonValue) {
  const column = (name: string) => (name in changes ? { [name]: text(changes[name]) } : {});
  return {
    ...('name' in changes ? { name: text(changes.name) ?? 'Lead' } : {}),
    ...column('email'),
    ...column('phone'),
    ...column('company_name'),
    ...column('position'),
    ...column('source'),
    ...column('status'),
    ...('owner' in changes ? { owner_id: text(changes.owner) } : {}),
    ...customData(changes, custom_fields),
  };
}

export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
