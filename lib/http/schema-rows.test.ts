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
