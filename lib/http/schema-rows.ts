import type { JsonSchema } from './openapi';

/** One line of a schema, for people: where, what, whether it must be there, and within which limits. */
export interface SchemaRow {
  /** "turns[].text" */
  path: string;
  type: string;
  required: boolean;
  limits: string;
}

/** A JSON schema of the document as lines, nested objects under their path. */
export function schemaRows(schema: unknown, prefix = ''): SchemaRow[] {
  if (!isObject(schema)) return [];
  const variants = variantsOf(schema);
  if (variants !== null) return merged(variants.map((variant) => schemaRows(variant, prefix)));
  if (isObject(schema.items)) return schemaRows(schema.items, `${prefix}[]`);
  if (!isObject(schema.properties)) return [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([name, property]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const row = {
      path,
      type: typeOf(property),
      required: required.includes(name),
      limits: limitsOf(property),
    };
    return [row, ...schemaRows(property, path)];
  });
}

/** The fields of several variants as one list: a field is required when every variant with fields requires it. */
function merged(variants: SchemaRow[][]): SchemaRow[] {
  const shapes = variants.filter((rows) => rows.length > 0);
  const paths = [...new Set(shapes.flatMap((rows) => rows.map(({ path }) => path)))];
  return paths.map((path) => {
    const same = shapes.flatMap((rows) => rows.filter((row) => row.path === path));
    const told = (texts: string[], sign: string) =>
      [...new Set(texts.filter((text) => text !== ''))].join(sign);
    return {
      path,
      type: told(
        same.map(({ type }) => type),
        ' | ',
      ),
      required: same.length >= shapes.length && same.every(({ required }) => required),
      limits: told(
        same.map(({ limits }) => limits),
        '; ',
      ),
    };
  });
}

/** A schema's type in one word or a few: "string (uuid)", "'open' | 'complete'", "object[]", "number | null". */
export function typeOf(schema: unknown): string {
  if (!isObject(schema)) return 'any';
  const variants = variantsOf(schema);
  if (variants !== null) return [...new Set(variants.map(typeOf))].join(' | ');
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.prefixItems)) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.type === 'array') return `${typeOf(schema.items)}[]`;
  if (typeof schema.type !== 'string') return 'any';
  return typeof schema.format === 'string' ? `${schema.type} (${schema.format})` : schema.type;
}

const LIMITS = [
  ['minimum', '≥ '],
  ['maximum', '≤ '],
  ['minLength', 'min. '],
  ['maxLength', 'max. '],
  ['minItems', 'min. '],
  ['maxItems', 'max. '],
] as const;

/** Bounds, pattern and default of a schema; bounds that say nothing are left out. */
export function limitsOf(schema: unknown): string {
  if (!isObject(schema) || Array.isArray(schema.prefixItems)) return '';
  const parts: string[] = LIMITS.flatMap(([key, sign]) => {
    const value = schema[key];
    const telling = typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;
    return telling ? [`${sign}${value}`] : [];
  });
  if (typeof schema.pattern === 'string' && schema.format === undefined) parts.push(`/${schema.pattern}/`);
  if ('default' in schema) parts.push(`= ${JSON.stringify(schema.default)}`);
  return parts.join(', ');
}

function variantsOf(schema: JsonSchema): unknown[] | null {
  const variants = schema.anyOf ?? schema.oneOf;
  return Array.isArray(variants) ? variants : null;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
