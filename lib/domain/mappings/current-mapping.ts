import { type MappingRule, type MappingView, mappingRulesSchema } from '@/lib/contracts/mappings';
import type { Tx } from '@/lib/db/clients';
import { defaultRules } from './default-rules';

/** The mapping in force: the highest version that was saved, or the product's own as version 0. */
export async function currentMapping(
  tx: Tx,
  company_id: string,
  provider: string,
  entity: MappingView['type'],
): Promise<{ version: number; rules: MappingRule[]; created_at: Date | null; created_by_id: string | null }> {
  const row = await tx.fieldMapping.findFirst({
    where: { company_id, provider, entity },
    orderBy: { version: 'desc' },
  });
  if (row === null)
    return { version: 0, rules: defaultRules(provider, entity), created_at: null, created_by_id: null };
  const { version, created_at, created_by_id } = row;
  return { version, rules: mappingRulesSchema.parse(row.rules), created_at, created_by_id };
}
