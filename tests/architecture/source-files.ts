import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

export const ROOT = process.cwd();

/** Every file that belongs to the project: known to git, or new and not ignored. Paths from the root. */
export function projectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return list.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

export function sourceFiles(): string[] {
  return projectFiles().filter((file) => /\.(ts|tsx|mts)$/.test(file) && !file.endsWith('.d.ts'));
}

export const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export interface Import {
  from: string;
  /** A project file, or null for a package. */
  to: string | null;
  specifier: string;
  /** Erased by the compiler: it binds layers, but makes no cycle at run time. */
  type_only: boolean;
}

/** The imports, re-exports, dynamic imports and import types of a file. */
export function importsOf(file: string): Import[] {
  const text = read(file);
  const { staticImports, staticExports } = parseSync(file, text).module;
  const found = new Map<string, boolean>();
  const add = (specifier: string, type_only: boolean) =>
    found.set(specifier, type_only && (found.get(specifier) ?? true));
  for (const { moduleRequest, entries } of staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  for (const { entries } of staticExports)
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  // import('x') as a value or as a type: the parser lists only the first kind.
  for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) add(specifier, false);
  return [...found].map(([specifier, type_only]) => ({
    from: file,
    to: resolve(file, specifier),
    specifier,
    type_only,
  }));
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return null;
  const path = specifier.startsWith('@/') ? specifier.slice(2) : posix.join(dirname(from), specifier);
  for (const candidate of [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`]) {
    if (statSync(join(ROOT, candidate), { throwIfNoEntry: false })?.isFile()) return candidate;
  }
  return path;
}
