import type { ConflictRule } from '@/lib/contracts/mappings';

/** One field as both sides have it now, and as both had it after the last exchange. */
export interface FieldState {
  base: unknown;
  ours: unknown;
  theirs: unknown;
  /** When each side last changed the record. */
  ours_at: Date;
  theirs_at: Date;
}

/**
 * What a field becomes, and who has to be told. `conflict` when both sides changed it to something different: both values
 * then belong in the audit log.
 */
export interface Resolution {
  value: unknown;
  write_ours: boolean;
  write_theirs: boolean;
  conflict: { ours: unknown; theirs: unknown; winner: 'ours' | 'theirs' } | null;
}

/**
 * Three-way: a side that did not change since the last exchange has no say. Where both changed, the field's rule decides; of
 * two changes at the same moment the CRM's counts, so that both systems come to the same result. Pure.
 */
export function resolveField(state: FieldState, rule: ConflictRule): Resolution {
  const { base, ours, theirs } = state;
  if (same(ours, theirs)) return { value: ours, write_ours: false, write_theirs: false, conflict: null };
  if (same(ours, base)) return { value: theirs, write_ours: true, write_theirs: false, conflict: null };
  if (same(theirs, base)) return { value: ours, write_ours: false, write_theirs: true, conflict: null };
  const winner = winnerOf(state, rule);
  return {
    value: winner === 'ours' ? ours : theirs,
    write_ours: winner === 'theirs',
    write_theirs: winner === 'ours',
    conflict: { ours, theirs, winner },
  };
}

function winnerOf({ ours_at, theirs_at }: FieldState, rule: ConflictRule): 'ours' | 'theirs' {
  if (rule === 'crm') return 'theirs';
  if (rule === 'performancy') return 'ours';
  return ours_at > theirs_at ? 'ours' : 'theirs';
}

/** Empty is empty, however it is written; objects by their content. */
function same(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (value === undefined || value === '' ? null : value);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
