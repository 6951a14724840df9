import type { ProviderDescriptor } from '../contracts/descriptor';

/** Zoho's standard fields, by their API names. */
export const ZOHO_MAPPING: NonNullable<ProviderDescriptor['mapping']> = {
  lead: [
    { theirs: 'Full_Name', ours: 'name', direction: 'in', transform: 'trim' },
    { theirs: 'Last_Name', ours: 'name', direction: 'out' },
    { theirs: 'Email', ours: 'email', transform: 'lower' },
    { theirs: 'Phone', ours: 'phone', transform: 'phone' },
    { theirs: 'Company', ours: 'company_name', transform: 'trim' },
    { theirs: 'Designation', ours: 'position', transform: 'trim' },
    { theirs: 'Lead_Source', ours: 'source' },
    { theirs: 'Lead_Status', ours: 'status' },
  ],
  deal: [
    { theirs: 'Deal_Name', ours: 'title', transform: 'trim' },
    { theirs: 'Stage', ours: 'stage', conflict: 'crm' },
    { theirs: 'Amount', ours: 'value', transform: 'number' },
    { theirs: 'Currency', ours: 'currency' },
    { theirs: 'Closing_Date', ours: 'expected_close_at', transform: 'date' },
    { theirs: 'Probability', ours: 'probability', transform: 'number' },
  ],
};
