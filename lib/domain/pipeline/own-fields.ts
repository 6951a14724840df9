import { z } from 'zod';

const valueSchema = z.union([z.string(), z.number(), z.boolean()]);
const fieldsSchema = z.record(z.string(), z.unknown()).catch({});

/** What a company or its CRM adds to a lead or deal, as texts; our own entry and what is empty or nested is left out. */
export function ownFields(custom_fields: unknown): { name: string; value: string }[] {
  return Object.entries(fieldsSchema.parse(custom_fields)).flatMap(([name, value]) => {
    const plain = valueSchema.safeParse(value);
    return plain.success && plain.data !== '' ? [{ name, value: String(plain.data) }] : [];
  });
}
