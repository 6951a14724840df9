import { describe, expect, it } from 'vitest';
import { type MappingRule, mappingRulesSchema } from '@/lib/contracts/mappings';
import { defaultRules } from '../mappings/default-rules';
import { fieldRules } from './field-rules';
import { mergeValues, type Values } from './merge-values';

const LEAD = defaultRules('zoho', 'lead');
const DEAL = defaultRules('zoho', 'deal');
const saved = (rules: readonly Partial<MappingRule>[], usual = LEAD) =>
  fieldRules({ version: 1, rules: mappingRulesSchema.parse(rules) }, usual);
/** The product's rules with one field's replaced. */
const mappingWith = (ours: string, ...rules: Partial<MappingRule>[]) =>
  saved([...LEAD.filter((rule) => rule.ours !== ours), ...rules]);

const TOLD: Values = {
  name: 'Ana Prado',
  email: 'ana@aurora.example',
  phone: '+5511912345678',
  status: 'Novo',
};
const RECORD = {
  First_Name: 'Ana',
  Last_Name: 'Prado',
  Full_Name: 'Ana Prado',
  Email: 'ana@aurora.example',
  Secondary_Email: 'Compras@Aurora.example',
  Phone: null,
  Mobile: '(11) 91234-5678',
  Lead_Status: 'Novo',
  Segmento: 'Varejo',
};

describe('a saved mapping', () => {
  it('that only says who wins leaves reading and writing to the adapter', () => {
    const rules = saved(LEAD.map((rule) => ({ ...rule, conflict: 'crm' as const })));
    expect(rules.rule('email')).toBe('crm');
    expect(rules.read(TOLD, RECORD)).toEqual(TOLD);
    expect(rules.write(TOLD)).toEqual({ adapter: TOLD, fields: {} });
    const deal = saved(DEAL, DEAL);
    expect(deal.read({ probability: 0.6 }, { Probability: 60 })).toEqual({ probability: 0.6 });
    expect(deal.write({ probability: 0.6 })).toEqual({ adapter: { probability: 0.6 }, fields: {} });
  });

  it('takes a field from another one of the CRM, and touches the usual one no more', () => {
    const rules = mappingWith('email', { theirs: 'Secondary_Email', ours: 'email', transform: 'lower' });
    expect(rules.read(TOLD, RECORD)).toEqual({ ...TOLD, email: 'compras@aurora.example' });
    expect(rules.write({ email: 'nova@aurora.example', status: 'Novo' })).toEqual({
      adapter: { status: 'Novo' },
      fields: { Secondary_Email: 'nova@aurora.example' },
    });
    expect(rules.read(TOLD, {})).not.toHaveProperty('email');
  });

  it('reads a field of the organisation into one of ours, once', () => {
    const rules = saved([...LEAD, { theirs: 'Segmento', ours: 'custom_fields.segment' }]);
    const told = { ...TOLD, 'custom.Segmento': 'Varejo' };
    expect(rules.read(told, RECORD)).toEqual({ ...TOLD, 'custom.segment': 'Varejo' });
    expect(rules.write({ 'custom.segment': 'Atacado' })).toEqual({
      adapter: {},
      fields: { Segmento: 'Atacado' },
    });
  });

  it('brings a chance as a share and sends it as a percentage', () => {
    const rules = saved([{ theirs: 'Chance', ours: 'probability', transform: 'number' }], DEAL);
    expect(rules.read({ probability: 0.2 }, { Chance: 60 })).toEqual({ probability: 0.6 });
    expect(rules.write({ probability: 0.6 })).toEqual({ adapter: {}, fields: { Chance: 60 } });
  });

  describe('with a direction', () => {
    const there: Values = { email: 'there@x.example' };
    const merge = (rules: ReturnType<typeof saved>, base: Values, here: Values, theirs: Values) =>
      mergeValues({ base, here, there: theirs, here_at: new Date(1), there_at: new Date(2), ...rules });

    it('never brings in what only goes out, nor empties it there', () => {
      const rules = mappingWith('email', {
        theirs: 'Email',
        ours: 'email',
        transform: 'lower',
        direction: 'out',
      });
      expect(rules.incoming(TOLD)).toEqual({ name: TOLD.name, phone: TOLD.phone, status: TOLD.status });
      expect(merge(rules, {}, { email: 'a@x.example' }, there)).toMatchObject({
        here: {},
        there: { email: 'a@x.example' },
      });
      expect(merge(rules, there, { email: null }, there)).toMatchObject({ here: {}, there: {} });
      expect(merge(rules, { email: 'a@x.example' }, { email: 'a@x.example' }, there)).toMatchObject({
        here: {},
        there: {},
      });
      expect(rules.write({ email: 'a@x.example' }).adapter).toEqual({ email: 'a@x.example' });
    });

    it('never sends what only comes in', () => {
      const rules = mappingWith('email', {
        theirs: 'Email',
        ours: 'email',
        transform: 'lower',
        direction: 'in',
      });
      expect(merge(rules, there, { email: 'a@x.example' }, there)).toMatchObject({ here: {}, there: {} });
      expect(merge(rules, {}, { email: 'a@x.example' }, there)).toMatchObject({ here: there, there: {} });
      expect(rules.write({ email: 'a@x.example' })).toEqual({ adapter: {}, fields: {} });
    });

    it('is closed both ways by taking the rule away', () => {
      const rules = mappingWith('email');
      expect(rules.flow('email')).toMatchObject({ in: false, out: false });
      expect(merge(rules, {}, { email: 'a@x.example' }, there)).toMatchObject({ here: {}, there: {} });
      expect(rules.incoming(TOLD)).not.toHaveProperty('email');
      expect(rules.write({ email: 'a@x.example' })).toEqual({ adapter: {}, fields: {} });
    });
  });
});
