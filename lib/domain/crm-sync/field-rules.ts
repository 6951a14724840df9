import type { ConflictRule, MappingRule } from '@/lib/contracts/mappings';
import type { CrmScalar } from '@/lib/integrations/contracts/capabilities';
import { mapOut, valueAt } from '../mappings/apply-mapping';
import { readValue } from '../mappings/transforms';
import type { Values } from './merge-values';

/** Where a field may flow: from the CRM here, and from here to the CRM. */
export interface Flow {
  in: boolean;
  out: boolean;
}

/** What a director's mapping makes of the exchange with a CRM. */
export interface FieldRules {
  /** The CRM's fields that rules of a director's read. */
  theirs: readonly string[];
  /** Who wins when both sides changed a field. */
  rule: (field: string) => ConflictRule;
  flow: (field: string) => Flow;
  /** What the adapter read of a record, corrected by the rules that differ from the product's own. A stage is left as it is. */
  read: (values: Values, record: Fields) => Values;
  /** Of a new record's values those that come in, and what no record can do without. */
  incoming: (there: Values) => Values;
  /** What `read` makes of one field; undefined where the adapter reads it. */
  given: (field: string, record: Fields) => CrmScalar | undefined;
  /** Of our values those that the adapter encodes, and what the other rules make, by the CRM's names. */
  write: (values: Values) => { adapter: Values; fields: Record<string, unknown> };
}

type Fields = Readonly<Record<string, unknown>>;

/** One field of ours under a saved mapping. Null or none: the adapter's own way, which knows the CRM's peculiarities. */
interface OwnWay extends Flow {
  read: MappingRule | null;
  write: readonly MappingRule[];
  adapter_writes: boolean;
}

const NEEDED = new Set(['name', 'title', 'stage']);
const BOTH: Flow = { in: true, out: true };

/**
 * The rules of a saved mapping beside the product's own for that CRM. A direction of a field whose rule is the product's is left
 * to the adapter; another rule replaces the adapter there, and none closes the direction. Version 0 is the product's own.
 */
export function fieldRules(
  { version, rules }: { version: number; rules: readonly MappingRule[] },
  usual: readonly MappingRule[],
): FieldRules {
  const conflicts = new Map(rules.map(({ ours, conflict }) => [nameOf(ours), conflict]));
  const ways = version === 0 ? new Map<string, OwnWay>() : ownWays(rules, usual);
  const flow = (field: string): Flow => ways.get(field) ?? BOTH;
  const taken = new Set([...ways.values()].flatMap(({ read }) => (read === null ? [] : customName(read))));
  return {
    theirs: [...ways.values()].flatMap(({ read }) =>
      read === null ? [] : (read.theirs.split('.')[0] ?? []),
    ),
    flow,
    rule(field) {
      const { in: comes, out: goes } = flow(field);
      if (comes !== goes) return comes ? 'crm' : 'performancy';
      return conflicts.get(field) ?? 'newest';
    },
    read(values, record) {
      // What a rule reads into another field is no field of its own beside it.
      const told = Object.fromEntries(Object.entries(values).filter(([name]) => !taken.has(name)));
      for (const [name, { read }] of ways) {
        if (read === null || name === 'stage') continue;
        delete told[name];
        const value = readOne(read, name, record);
        if (value !== undefined) told[name] = value;
      }
      return told;
    },
    incoming: (there) =>
      Object.fromEntries(Object.entries(there).filter(([name]) => flow(name).in || NEEDED.has(name))),
    given(field, record) {
      const read = ways.get(field)?.read ?? null;
      return read === null ? undefined : readOne(read, field, record);
    },
    write(values) {
      const entries = Object.entries(values);
      const own = entries.flatMap(([name]) => ways.get(name)?.write ?? []);
      return {
        adapter: Object.fromEntries(entries.filter(([name]) => ways.get(name)?.adapter_writes ?? true)),
        fields: mapOut(own, nested(values)),
      };
    },
  };
}

function ownWays(rules: readonly MappingRule[], usual: readonly MappingRule[]): Map<string, OwnWay> {
  const names = new Set([...rules, ...usual].map(({ ours }) => nameOf(ours)));
  return new Map([...names].map((name) => [name, ownWay(name, rules, usual)]));
}

function ownWay(name: string, rules: readonly MappingRule[], usual: readonly MappingRule[]): OwnWay {
  const saved = rules.filter(({ ours }) => nameOf(ours) === name);
  const product = usual.filter(({ ours }) => nameOf(ours) === name);
  const isUsual = (rule: MappingRule, away: MappingRule['direction']) =>
    product.some((one) => one.direction !== away && says(one) === says(rule));
  const into = saved.filter(({ direction }) => direction !== 'out');
  const back = saved.filter(({ direction }) => direction !== 'in');
  // A field that only goes out is read as well, to see what the CRM lacks.
  const [comes] = into.length > 0 ? into : back;
  return {
    in: into.length > 0,
    out: back.length > 0,
    read: comes === undefined || isUsual(comes, into.length > 0 ? 'out' : 'in') ? null : comes,
    write: back.filter((rule) => !isUsual(rule, 'in')),
    adapter_writes: back.some((rule) => isUsual(rule, 'in')),
  };
}

/** What a rule does, whichever way and whoever wins. */
const says = ({ theirs, transform, values }: MappingRule) =>
  JSON.stringify([theirs, transform, values ?? null]);

const CUSTOM = 'custom_fields.';

/** Mappings say "custom_fields.x" and "expected_close_at" where compared records say "custom.x" and "closes_on". */
function nameOf(ours: string): string {
  if (ours.startsWith(CUSTOM)) return `custom.${ours.slice(CUSTOM.length)}`;
  return ours === 'expected_close_at' ? 'closes_on' : ours;
}

/** The name under which the adapter would show the field that a rule reads, if it is one of the organisation's own. */
function customName({ theirs, ours }: MappingRule): string[] {
  return nameOf(ours) === `custom.${theirs}` ? [] : [`custom.${theirs}`];
}

/** Undefined where the record does not tell it, or it cannot be read. */
function readOne(rule: MappingRule, name: string, record: Fields): CrmScalar | undefined {
  const given = valueAt({ ...record }, rule.theirs);
  if (given === undefined) return undefined;
  const read = readValue(rule, given);
  if ('problem' in read) return undefined;
  const value = scalar(read.value);
  if (name === 'closes_on') return typeof value === 'string' ? value.slice(0, 10) : null;
  // A chance is a share here and mostly a percentage there.
  if (name === 'probability' && typeof value === 'number' && value > 1) return value / 100;
  return value;
}

function nested(values: Values): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith('custom.')) custom[name.slice('custom.'.length)] = value;
    else if (name === 'probability')
      fields[name] = typeof value === 'number' ? Math.round(value * 100) : null;
    else fields[name === 'closes_on' ? 'expected_close_at' : name] = value;
  }
  return Object.keys(custom).length > 0 ? { ...fields, custom_fields: custom } : fields;
}

function scalar(value: unknown): CrmScalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
