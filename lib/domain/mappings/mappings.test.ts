import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFLICT_RULES, mappingRulesSchema } from '@/lib/contracts/mappings';
import { mapIn, mapOut, previewMapping } from './apply-mapping';
import { resolveField } from './resolve-conflict';

const rules = mappingRulesSchema.parse([
  { theirs: 'Full_Name', ours: 'name', transform: 'trim' },
  { theirs: 'Phone', ours: 'phone', transform: 'phone' },
  { theirs: 'Amount', ours: 'value', transform: 'number' },
  { theirs: 'Closing_Date', ours: 'expected_close_at', transform: 'date' },
  { theirs: 'Stage', ours: 'stage', values: { Proposta: 'proposal' } },
  { theirs: 'Account.name', ours: 'custom_fields.account' },
]);

describe('a mapping', () => {
  it('reads what Brazilians write', () => {
    const { fields, problems } = mapIn(rules, {
      Full_Name: ' Ana ',
      Phone: '(11) 98765-4321',
      Amount: 'R$ 1.234,56',
      Closing_Date: '02/11/2026',
      Stage: 'Proposta',
      Account: { id: '1', name: 'Aurora' },
    });
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      name: 'Ana',
      phone: '+5511987654321',
      value: 1234.56,
      expected_close_at: '2026-11-02T00:00:00.000Z',
      stage: 'proposal',
      custom_fields: { account: 'Aurora' },
    });
  });

  it('leaves out what was not told, empties what was emptied, and names what cannot be read', () => {
    expect(mapIn(rules, { Phone: null, Amount: 'a lot' })).toEqual({
      fields: { phone: null },
      problems: [{ theirs: 'Amount', problem: 'This is not a number.' }],
    });
    expect(previewMapping(rules, { Amount: 'a lot' }).fields[2]).toMatchObject({ after: null });
  });

  it('writes back in their words', () => {
    expect(mapOut(rules, { stage: 'proposal', custom_fields: { account: 'Aurora' } })).toEqual({
      Stage: 'Proposta',
      Account: { name: 'Aurora' },
    });
  });

  it('cannot be used to reach into objects', () => {
    const evil = mappingRulesSchema.parse([{ theirs: 'x', ours: '__proto__.polluted' }]);
    mapIn(evil, { x: 'yes' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

const value = fc.oneof(fc.constant(null), fc.constant(''), fc.string(), fc.integer());
const moment = fc.date({ noInvalidDate: true });

describe('a conflict', () => {
  const state = { base: 'a', ours: 'b', theirs: 'c', ours_at: new Date(2), theirs_at: new Date(1) };

  it('is decided by the rule of the field, and keeps both values', () => {
    expect(resolveField(state, 'newest')).toMatchObject({
      value: 'b',
      write_theirs: true,
      write_ours: false,
    });
    expect(resolveField(state, 'crm')).toMatchObject({ value: 'c', write_ours: true });
    expect(resolveField({ ...state, theirs_at: new Date(3) }, 'performancy').value).toBe('b');
    expect(resolveField({ ...state, theirs_at: new Date(2) }, 'newest').value).toBe('c');
    expect(resolveField(state, 'crm').conflict).toEqual({ ours: 'b', theirs: 'c', winner: 'theirs' });
  });

  it('is none when one side stood still', () => {
    expect(resolveField({ ...state, ours: 'a' }, 'performancy')).toMatchObject({
      value: 'c',
      conflict: null,
    });
    expect(resolveField({ ...state, theirs: 'a' }, 'crm')).toMatchObject({ value: 'b', conflict: null });
  });

  it('never echoes: once both sides hold the result there is nothing to write', () => {
    fc.assert(
      fc.property(
        value,
        value,
        value,
        moment,
        moment,
        fc.constantFrom(...CONFLICT_RULES),
        (base, ours, theirs, ours_at, theirs_at, rule) => {
          const {
            value: result,
            write_ours,
            write_theirs,
          } = resolveField({ base, ours, theirs, ours_at, theirs_at }, rule);
          expect(write_ours && write_theirs).toBe(false);
          const again = resolveField(
            {
              base: result,
              ours: write_ours ? result : ours,
              theirs: write_theirs ? result : theirs,
              ours_at,
              theirs_at,
            },
            rule,
          );
          expect(again).toMatchObject({ write_ours: false, write_theirs: false, conflict: null });
        },
      ),
    );
  });
});
