import type { ConflictRule } from '@/lib/contracts/mappings';
import type { CrmScalar } from '@/lib/integrations/contracts/capabilities';
import { resolveField } from '../mappings/resolve-conflict';
import type { FieldRules } from './field-rules';

export type Values = Record<string, CrmScalar>;

/** A field that both sides changed, and whose value stayed. */
export interface Conflict {
  field: string;
  crm: CrmScalar;
  performancy: CrmScalar;
  winner: 'crm' | 'performancy';
}

export interface Merge {
  /** What to change here, and what to change there. */
  here: Values;
  there: Values;
  conflicts: Conflict[];
}

export interface MergeInput {
  /** What the CRM had after the last exchange; a field that is not in it was never exchanged. */
  base: Values;
  here: Values;
  there: Values;
  here_at: Date;
  there_at: Date;
  rule: (field: string) => ConflictRule;
  /** Where a field may flow; both ways unless said. */
  flow?: FieldRules['flow'];
}

/**
 * Three values of each field tell who changed it: what equals the base has not changed. So nothing echoes, order does not
 * matter, and doing it twice changes nothing. Fields that the CRM does not have are left alone, and one that only goes there
 * never empties what stands there.
 */
export function mergeValues(input: MergeInput): Merge {
  const merge: Merge = { here: {}, there: {}, conflicts: [] };
  for (const [field, there] of Object.entries(input.there)) {
    const here = input.here[field] ?? null;
    if (same(here, there)) continue;
    const winner = winnerOf(input, field, here, there, merge.conflicts);
    const flow = input.flow?.(field);
    if (winner === 'crm' && flow?.in !== false) merge.here[field] = there;
    if (winner === 'performancy' && flow?.out !== false && (flow?.in !== false || !empty(here)))
      merge.there[field] = here;
  }
  return merge;
}

function winnerOf(
  { base, here_at, there_at, rule }: MergeInput,
  field: string,
  here: CrmScalar,
  there: CrmScalar,
  conflicts: Conflict[],
): 'crm' | 'performancy' {
  // They meet for the first time: what is there fills what is not.
  const before = field in base ? (base[field] ?? null) : null;
  const state = { base: before, ours: here, theirs: there, ours_at: here_at, theirs_at: there_at };
  const { write_ours, conflict } = resolveField(state, rule(field));
  const winner = write_ours ? 'crm' : 'performancy';
  if (conflict !== null) conflicts.push({ field, crm: there, performancy: here, winner });
  return winner;
}

/** Nothing and an empty text are the same; numbers are, up to what survives a currency field. */
export function same(one: CrmScalar, other: CrmScalar): boolean {
  if (empty(one) && empty(other)) return true;
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 0.005;
  return one === other;
}

function empty(value: CrmScalar): boolean {
  return value === null || value === '';
}
