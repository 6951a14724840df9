import type { CrmModule } from '../contracts/capabilities';

/** Zoho's names of the modules. */
export const ZOHO_MODULES = {
  leads: 'Leads',
  deals: 'Deals',
  contacts: 'Contacts',
} as const satisfies Record<CrmModule, string>;
/** Modules whose records are activities here: calls, meetings ("Events") and tasks. */
export const ACTIVITY_MODULES: readonly string[] = ['Calls', 'Events', 'Tasks'];
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

/** The module of a notification, or null for one that is not exchanged record by record. */
export function moduleOf(name: string): CrmModule | null {
  const found = Object.entries(ZOHO_MODULES).find(([, zoho]) => zoho === name)?.[0];
  return found === 'leads' || found === 'deals' || found === 'contacts' ? found : null;
}
