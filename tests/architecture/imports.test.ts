import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles';
import { lineOf, PARTS, partOf } from './layers';
import { importsOf, isTest, sourceFiles } from './source-files';

const imports = sourceFiles().flatMap(importsOf);
const inside = imports.flatMap(({ from, to, type_only }) => (to ? [{ from, to, type_only }] : []));
const shown = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`;
const folderOf = (file: string) => (file.startsWith('lib/') ? file.split('/')[1] : undefined);

describe('imports', () => {
  it('are read at all', () => {
    expect(inside.length).toBeGreaterThan(300);
  });

  it('give every folder of lib/ a line', () => {
    const folders = new Set(sourceFiles().flatMap((file) => folderOf(file) ?? []));
    expect([...folders].filter((folder) => lineOf(folder) < 0)).toEqual([]);
  });

  it('never point to a lower line of lib/', () => {
    const upward = inside.filter(({ from, to }) => {
      const [own, other] = [folderOf(from), folderOf(to)];
      return own && other && !isTest(from) && lineOf(other) > lineOf(own);
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it('stay within what each part may use', () => {
    const strays = inside.filter(({ from, to }) => {
      const part = partOf(from);
      if (!part || isTest(from) || to.startsWith(`${part}/`)) return false;
      return !PARTS[part]?.some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
    });
    expect(strays.map(shown)).toEqual([]);
  });

  it('never reach into tests/ from outside', () => {
    const strays = inside.filter(
      ({ from, to }) => to.startsWith('tests/') && !from.startsWith('tests/') && !isTest(from),
    );
    expect(strays.map(shown)).toEqual([]);
  });

  it('keep the coach engine free of Node and of the page', () => {
    const packages = imports.filter(
      ({ from, to }) => from.startsWith('lib/coach/') && !isTest(from) && to === null,
    );
    expect(packages.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
  });

  it('give the script in Meet’s page no library but those that draw and compare', () => {
    const libraries = reachedFrom('extension/entrypoints/meet.content.ts')
      .filter(({ to }) => to === null)
      .map(({ specifier }) => specifier);
    expect([...new Set(libraries)].sort()).toEqual([
      'fast-deep-equal',
      'react',
      'react-dom/client',
      'wxt/browser',
      'wxt/utils/define-content-script',
    ]);
  });

  it('make no cycle', () => {
    expect(
      findCycles(inside.filter(({ type_only }) => !type_only)).map((cycle) => cycle.join(' -> ')),
    ).toEqual([]);
  });
});

/** The imports of a file and of all files that it loads. */
function reachedFrom(entry: string) {
  const files = new Set([entry]);
  for (const file of files) {
    for (const { to, type_only } of importsOf(file)) if (to !== null && !type_only) files.add(to);
  }
  return imports.filter(({ from, type_only }) => files.has(from) && !type_only);
}
