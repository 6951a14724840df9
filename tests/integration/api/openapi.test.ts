import { expect, it } from 'vitest';
import { OPERATIONS } from '@/app/api/v1/_operations';
import { GET } from '@/app/api/v1/openapi.json/route';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Described>>;
  components: Record<string, Record<string, unknown>>;
}
interface Described {
  operationId: string;
  security: unknown[];
  parameters: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: { properties: object } }> };
  responses: Record<string, unknown>;
}

async function read(): Promise<Document> {
  const request = new Request('http://localhost:3000/api/v1/openapi.json');
  return (await GET(request, { params: Promise.resolve({}) })).json();
}

it('describes every declared operation once, under a name of its own', async () => {
  const { openapi, paths } = await read();
  expect(openapi).toBe('3.1.0');
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort());
  const names = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map((one) => one.operationId),
  );
  expect(new Set(names).size).toBe(names.length);
});

it('names each placeholder of a path, who may call, and the problems', async () => {
  const { paths } = await read();
  for (const [path, methods] of Object.entries(paths)) {
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters, responses, security } of Object.values(methods)) {
      const named = parameters.filter((one) => one.in === 'path').map((one) => one.name);
      expect({ path, named }).toEqual({ path, named: placeholders });
      // A good answer is one: a body, nothing, or the way back to a page.
      expect(Object.keys(responses).filter((status) => /^[23]/.test(status))).toHaveLength(1);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '429']));
      if (security.length > 0) expect(Object.keys(responses)).toContain('401');
    }
  }
});

it('shows the schema that requests are checked against, and every reference leads somewhere', async () => {
  const document = await read();
  const body =
    document.paths['/api/v1/coach/sessions']?.post?.requestBody?.content['application/json']?.schema;
  expect(Object.keys(body?.properties ?? {})).toEqual([
    'session_id',
    'meeting_id',
    'sequence',
    'final',
    'duration_ms',
    'participants',
    'turns',
    'notes',
  ]);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  for (const [, kind = '', name = ''] of references) expect(document.components[kind]?.[name]).toBeDefined();
});
