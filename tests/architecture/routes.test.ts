import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { projectFiles, read } from './source-files';

/** Routes that are not declared with `route(`, with the reason. */
const EXCEPTIONS: Record<string, string> = {
  'app/api/auth/[...nextauth]/route.ts': 'next-auth answers these itself',
  'app/api/health/route.ts': 'asked by load balancers, before anything else has to work',
  'app/api/health/ready/route.ts': 'the same',
};

const VERBS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The HTTP verbs that a file exports without declaring them through the wrapper of lib/http. */
function undeclared(file: string): string[] {
  const { program, module } = parseSync(file, read(file));
  const wrapped = module.staticImports.some(
    ({ moduleRequest, entries }) =>
      moduleRequest.value === '@/lib/http/route' &&
      entries.some(({ localName }) => localName.value === 'route'),
  );
  const declared = new Set<string>();
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declaration.declarations) {
      const call =
        init?.type === 'CallExpression' && init.callee.type === 'Identifier' ? init.callee.name : '';
      if (id.type === 'Identifier' && wrapped && call === 'route') declared.add(id.name);
    }
  }
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName }) => exportName.name ?? '*'),
  );
  return exported.filter((name) => (VERBS.includes(name) || name === '*') && !declared.has(name));
}

describe('route files', () => {
  const routes = projectFiles().filter((file) => /^app\/(.*\/)?route\.tsx?$/.test(file));

  it('declare each verb through the wrapper that checks session, permission, input and answer', () => {
    expect(routes.length).toBeGreaterThan(10);
    const bare = routes
      .filter((file) => !(file in EXCEPTIONS))
      .flatMap((file) => undeclared(file).map((verb) => `${verb} ${file}`));
    expect(bare).toEqual([]);
  });

  it('are excepted only where the exception is still needed', () => {
    expect(
      Object.keys(EXCEPTIONS).filter((file) => !routes.includes(file) || undeclared(file).length === 0),
    ).toEqual([]);
  });
});
