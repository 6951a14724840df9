import { type MappingRule, type MappingView, mappingRulesSchema } from '@/lib/contracts/mappings';

type RuleInput = Partial<MappingRule> & Pick<MappingRule, 'theirs' | 'ours'>;

/** Our own names: for machines that send what our API shows. */
const SAME_NAMES: Record<MappingView['type'], readonly RuleInput[]> = {
  lead: [
    { theirs: 'name', ours: 'name', transform: 'trim' },
    { theirs: 'email', ours: 'email', transform: 'lower' },
    { theirs: 'phone', ours: 'phone', transform: 'phone' },
    { theirs: 'company_name', ours: 'company_name', transform: 'trim' },
    { theirs: 'position', ours: 'position', transform: 'trim' },
    { theirs: 'source', ours: 'source' },
    { theirs: 'status', ours: 'status' },
  ],
  deal: [
    { theirs: 'title', ours: 'title', transform: 'trim' },
    { theirs: 'stage', ours: 'stage' },
    { theirs: 'value', ours: 'value', transform: 'number' },
    { theirs: 'currency', ours: 'currency' },
    { theirs: 'expected_close_at', ours: 'expected_close_at', transform: 'date' },
  ],
};

/** Zoho's standard fields, by their API names. */
const ZOHO: Record<MappingView['type'], readonly RuleInput[]> = {
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

/** The mapping of a provider before anybody saved one. */
export function defaultRules(provider: string, entity: MappingView['type']): MappingRule[] {
  const rules = provider === 'zoho' ? ZOHO : SAME_NAMES;
  return mappingRulesSchema.parse(rules[entity]);
}
