import { type MappingRule, type MappingView, mappingRulesSchema } from '@/lib/contracts/mappings';
import type { MappingInput } from '@/lib/integrations/contracts/descriptor';
import { providerBySlug } from '@/lib/integrations/registry';

/** Our own names: for machines that send what our API shows. */
const SAME_NAMES: Record<MappingView['type'], readonly MappingInput[]> = {
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

/** The mapping of a provider before anybody saved one. */
export function defaultRules(provider: string, entity: MappingView['type']): MappingRule[] {
  const rules = providerBySlug(provider)?.mapping ?? SAME_NAMES;
  return mappingRulesSchema.parse(rules[entity]);
}
