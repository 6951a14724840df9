import type { MappingPreview, MappingRule } from '@/lib/contracts/mappings';
import { readValue, writeValue } from './transforms';

type Fields = Record<string, unknown>;

/** The value at a dotted path; undefined where there is none. */
export function valueAt(fields: Fields, path: string): unknown {
  let value: unknown = fields;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }
  return value;
}

/** Puts a value at a dotted path, making the objects on the way. */
function setAt(fields: Fields, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let at: Fields = fields;
  for (const name of names) {
    const next = Object.hasOwn(at, name) ? at[name] : undefined;
    const object: Fields = typeof next === 'object' && next !== null ? { ...next } : {};
    Object.defineProperty(at, name, { value: object, enumerable: true, configurable: true, writable: true });
    at = object;
  }
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * A vendor's record in our fields. What the record does not name is left out (it was not told to us); a value that cannot be
 * read is left out as well and named in `problems`.
 */
export function mapIn(
  rules: readonly MappingRule[],
  record: Fields,
): { fields: Fields; problems: { theirs: string; problem: string }[] } {
  const fields: Fields = {};
  const problems: { theirs: string; problem: string }[] = [];
  for (const rule of rules) {
    if (rule.direction === 'out') continue;
    const given = valueAt(record, rule.theirs);
    if (given === undefined) continue;
    const read = readValue(rule, given);
    if ('problem' in read) problems.push({ theirs: rule.theirs, problem: read.problem });
    else setAt(fields, rule.ours, read.value);
  }
  return { fields, problems };
}

/** Our fields as the vendor's; only those that are there. */
export function mapOut(rules: readonly MappingRule[], ours: Fields): Fields {
  const record: Fields = {};
  for (const rule of rules) {
    if (rule.direction === 'in') continue;
    const value = valueAt(ours, rule.ours);
    if (value !== undefined) setAt(record, rule.theirs, writeValue(rule, value));
  }
  return record;
}

/** What each rule makes of a record, for people to look at before they save it. */
export function previewMapping(rules: readonly MappingRule[], record: Fields): MappingPreview {
  return {
    fields: rules
      .filter(({ direction }) => direction !== 'out')
      .map((rule) => {
        const before = valueAt(record, rule.theirs) ?? null;
        const read = before === null ? { value: null } : readValue(rule, before);
        return {
          theirs: rule.theirs,
          ours: rule.ours,
          before,
          after: 'problem' in read ? null : read.value,
          problem: 'problem' in read ? read.problem : null,
        };
      }),
  };
}
