import type { MappingRule } from '@/lib/contracts/mappings';

/** Fields whose pairs of values are names of something else than a value: their stage -> ours, their user -> ours. */
export type Paired = 'stage' | 'owner';

/** The pairs that a director has set for stages or people, theirs first. */
export function pairsOf(rules: readonly MappingRule[], field: Paired): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ ours }) => ours === field).map(({ values }) => values ?? {}));
}

/**
 * The rules that say what flows where: without the owner's, who is no field, and without the pairs of a stage that the adapter
 * reads and writes; a stage out of another field keeps them.
 */
export function fieldsOnly(rules: readonly MappingRule[], usual: readonly MappingRule[]): MappingRule[] {
  const stage = usual.find(({ ours }) => ours === 'stage')?.theirs;
  return rules
    .filter(({ ours }) => ours !== 'owner')
    .map((rule) => {
      if (rule.ours !== 'stage' || rule.theirs !== stage) return rule;
      const { values: _pairs, ...rest } = rule;
      return rest;
    });
}
