import { expect, it } from 'vitest';
import { z } from 'zod';
import { schemaRows } from './schema-rows';

it('lays a schema out as lines', () => {
  const schema = z.strictObject({
    id: z.uuid(),
    kind: z.enum(['a', 'b']).nullable(),
    size: z.number().int().min(1).max(9).default(5),
    people: z.array(z.strictObject({ name: z.string().max(3) })).max(2),
    pair: z.tuple([z.number(), z.string()]).optional(),
  });
  expect(schemaRows(z.toJSONSchema(schema, { io: 'input' }))).toEqual([
    { path: 'id', type: 'string (uuid)', required: true, limits: '' },
    { path: 'kind', type: '"a" | "b" | null', required: true, limits: '' },
    { path: 'size', type: 'integer', required: false, limits: '≥ 1, ≤ 9, = 5' },
    { path: 'people', type: 'object[]', required: true, limits: 'max. 2' },
    { path: 'people[].name', type: 'string', required: true, limits: 'max. 3' },
    { path: 'pair', type: '[number, string]', required: false, limits: '' },
  ]);
});

it('names a field once that several variants have', () => {
  const schema = z.union([
    z.object({ kind: z.literal('call'), id: z.string(), minutes: z.number() }),
    z.object({ kind: z.literal('note'), id: z.string() }),
    z.null(),
  ]);
  expect(schemaRows(z.toJSONSchema(schema))).toEqual([
    { path: 'kind', type: '"call" | "note"', required: true, limits: '' },
    { path: 'id', type: 'string', required: true, limits: '' },
    { path: 'minutes', type: 'number', required: false, limits: '' },
  ]);
});
