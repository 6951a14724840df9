import { z } from 'zod';
import type { Operation } from '@/lib/http/operation';

type Json = Record<string, unknown>;

/** Ids that name no row of ours: parts of one transcript, an app at a vendor, a record at a vendor or sender. */
const NO_ROW = /^body\.((turns|notes)\.\[\]\.id|client_id|record_id|data\.id)$/;

/** Where an operation takes the id of a row, read off its schemas: "path.id", "query.user_id", "body.squads.[].squad_id". */
export function idFields({ route: { spec } }: Operation): string[] {
  const found: string[] = [];
  for (const [place, schema] of [
    ['path', spec.params],
    ['query', spec.query],
    ['body', spec.body],
  ] as const)
    if (schema !== undefined) walk(jsonOf(schema), place, found);
  return [...new Set(found)].filter((field) => !NO_ROW.test(field)).sort();
}

function walk(schema: unknown, at: string, found: string[]): void {
  if (!isObject(schema)) return;
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const parts = schema[key];
    if (Array.isArray(parts)) for (const part of parts) walk(part, at, found);
  }
  walk(schema.items, `${at}.[]`, found);
  if (!isObject(schema.properties)) return;
  for (const [name, property] of Object.entries(schema.properties)) {
    if (/^(ids?|\w+_ids?|\w+_slug)$/.test(name)) found.push(`${at}.${name}`);
    walk(property, `${at}.${name}`, found);
  }
}

function jsonOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
