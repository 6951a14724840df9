import type { ConflictRule, MappingRule } from '@/lib/contracts/mappings';
import type { CrmScalar } from '@/lib/integrations/contracts/capabilities';
import { mapIn, mapOut } from '../mappings/apply-mapping';
import type { Values } from './merge-values';

/** What a director's own mapping adds to the product's. */
export interface FieldRules {
  /** Who wins when both sides changed a field. */
  rule: (field: string) => ConflictRule;
  /** What the rules make of a record of the CRM, by the names in which records are compared. */
  read: (record: Readonly<Record<string, unknown>>) => Values;
  /** What the rules make of our values, by the CRM's names. */
  write: (values: Values) => Record<string, unknown>;
}

/** The rules of a saved mapping. The product's own (version 0) only say who wins: the adapter reads and writes the rest. */
export function fieldRules({
  version,
  rules,
}: {
  version: number;
  rules: readonly MappingRule[];
}): FieldRules {
  const conflicts = new Map(rules.map(({ ours, conflict }) => [nameOf(ours), conflict]));
  return {
    rule: (field) => conflicts.get(field) ?? 'newest',
    read: (record) => (version === 0 ? {} : flat(mapIn(rules, { ...record }).fields)),
    write: (values) => (version === 0 ? {} : mapOut(rules, nested(values))),
  };
}

const CUSTOM = 'custom_fields.';

/** Mappings say "custom_fields.x" and "expected_close_at" where compared records say "custom.x" and "closes_on". */
function nameOf(ours: string): string {
  if (ours.startsWith(CUSTOM)) return `custom.${ours.slice(CUSTOM.length)}`;
  return ours === 'expected_close_at' ? 'closes_on' : ours;
}

function flat(fields: Record<string, unknown>): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'custom_fields' && typeof value === 'object' && value !== null)
      for (const [own, inner] of Object.entries(value)) values[`custom.${own}`] = scalar(inner);
    else if (name === 'expected_close_at')
      values.closes_on = typeof value === 'string' ? value.slice(0, 10) : null;
    else values[name] = scalar(value);
  }
  return values;
}

function nested(values: Values): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith('custom.')) custom[name.slice('custom.'.length)] = value;
    else fields[name === 'closes_on' ? 'expected_close_at' : name] = value;
  }
  return Object.keys(custom).length > 0 ? { ...fields, custom_fields: custom } : fields;
}

function scalar(value: unknown): CrmScalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
