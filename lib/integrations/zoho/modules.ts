import { type Activity, CRM_MODULES, type CrmModule } from '../contracts/capabilities';

/** Zoho's names of the modules. */
export const ZOHO_MODULES = {
  leads: 'Leads',
  deals: 'Deals',
  contacts: 'Contacts',
} as const satisfies Record<CrmModule, string>;
/** Modules whose records are activities here: calls, meetings and tasks. */
const KINDS: Readonly<Record<string, Activity['kind']>> = { Calls: 'call', Events: 'meeting', Tasks: 'task' };
export const ACTIVITY_MODULES: readonly string[] = Object.keys(KINDS);
export type ZohoModule = (typeof ZOHO_MODULES)[CrmModule];

/** Fields that are read of every record, as far as the organisation has them. At most 50 may be asked for. */
export const STANDARD_FIELDS: Record<CrmModule, readonly string[]> = {
  leads: [
    'First_Name',
    'Last_Name',
    'Company',
    'Designation',
    'Email',
    'Phone',
    'Mobile',
    'Lead_Source',
    'Lead_Status',
    'Converted__s',
    'Converted_Contact',
    'Converted_Deal',
    'Owner',
    'Created_Time',
    'Modified_Time',
  ],
  deals: [
    'Deal_Name',
    'Stage',
    'Amount',
    'Currency',
    'Probability',
    'Closing_Date',
    'Account_Name',
    'Contact_Name',
    'Owner',
    'Created_Time',
    'Modified_Time',
  ],
  contacts: [
    'First_Name',
    'Last_Name',
    'Account_Name',
    'Title',
    'Email',
    'Phone',
    'Mobile',
    'Owner',
    'Created_Time',
    'Modified_Time',
  ],
};

/** The module of records that are exchanged, by Zoho's name; null for another. */
export function moduleOf(name: string): CrmModule | null {
  return CRM_MODULES.find((module) => ZOHO_MODULES[module] === name) ?? null;
}

/** What the records of a module are here. */
export type Place = { module: CrmModule | 'notes' } | { module: 'activities'; kind: Activity['kind'] };

/** What a notification of this module tells of; null where the module is not exchanged. */
export function placeOf(name: string): Place | null {
  const module = moduleOf(name);
  if (module !== null) return { module };
  if (name === 'Notes') return { module: 'notes' };
  const kind = KINDS[name];
  return kind === undefined ? null : { module: 'activities', kind };
}
