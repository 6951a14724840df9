import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConflictRule } from '@/lib/contracts/mappings';
import { mergeValues, type Values } from './merge-values';

const early = new Date('2026-11-20T10:00:00Z');
const late = new Date('2026-11-20T10:05:00Z');
const merge = (base: Values, here: Values, there: Values, rule: ConflictRule = 'newest', here_at = early) =>
  mergeValues({ base, here, there, here_at, there_at: here_at === early ? late : early, rule: () => rule });

describe('merging a record', () => {
  it('takes what the CRM changed and sends what was changed here', () => {
    const merged = merge(
      { name: 'A', status: 'novo' },
      { name: 'B', status: 'novo' },
      { name: 'A', status: 'quente' },
    );
    expect(merged).toEqual({ here: { status: 'quente' }, there: { name: 'B' }, conflicts: [] });
  });

  it.each([
    ['newest', early, 'crm'],
    ['newest', late, 'performancy'],
    ['crm', late, 'crm'],
    ['performancy', early, 'performancy'],
  ] as const)(
    'by the rule %s, changed here at %s: %s wins, and both values are told',
    (rule, here_at, winner) => {
      const merged = merge({ name: 'A' }, { name: 'B' }, { name: 'C' }, rule, here_at);
      expect(merged.conflicts).toEqual([{ field: 'name', crm: 'C', performancy: 'B', winner }]);
      expect(winner === 'crm' ? merged.here : merged.there).toEqual({ name: winner === 'crm' ? 'C' : 'B' });
    },
  );

  it('the same change on both sides is none', () => {
    expect(merge({ name: 'A' }, { name: 'B' }, { name: 'B' })).toEqual({
      here: {},
      there: {},
      conflicts: [],
    });
  });

  it('fills what is empty when the two meet for the first time', () => {
    const merged = merge({}, { name: 'A', phone: null }, { name: null, phone: '1' });
    expect(merged).toMatchObject({ here: { phone: '1' }, there: { name: 'A' }, conflicts: [] });
  });

  it('ends with both sides equal, and then has nothing more to do', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
    const record = fc.record({ x: value, y: value });
    const rule = fc.constantFrom<ConflictRule[]>('newest', 'crm', 'performancy');
    fc.assert(
      fc.property(record, record, record, rule, (base, here, there, kind) => {
        const merged = merge(base, here, there, kind);
        const after = { here: { ...here, ...merged.here }, there: { ...there, ...merged.there } };
        const again = merge(after.there, after.here, after.there, kind);
        expect(again).toEqual({ here: {}, there: {}, conflicts: [] });
      }),
    );
  });
});
