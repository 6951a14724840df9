import type { Prisma } from '@/lib/db/generated/client';
import type { Values } from './merge-values';

const PREFIX = 'custom.';
/** What the product itself keeps among the custom fields. */
const OWN = 'performancy';

/** Custom fields as values: "custom.<name>". */
export function customValues(json: Prisma.JsonValue): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(objectOf(json)))
    if (name !== OWN && (typeof value !== 'object' || value === null) && value !== undefined)
      values[`${PREFIX}${name}`] = value;
  return values;
}

/** The column with changes put in; nothing when there are none. */
export function customData(
  changes: Values,
  json: Prisma.JsonValue,
): { custom_fields?: Prisma.InputJsonObject } {
  const changed = Object.entries(changes).filter(([name]) => name.startsWith(PREFIX));
  if (changed.length === 0) return {};
  const stands: Record<string, Prisma.InputJsonValue | null> = {};
  for (const [name, value] of Object.entries(objectOf(json))) if (value !== undefined) stands[name] = value;
  for (const [name, value] of changed) stands[name.slice(PREFIX.length)] = value;
  return { custom_fields: stands };
}

export function objectOf(json: Prisma.JsonValue): Prisma.JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
}
