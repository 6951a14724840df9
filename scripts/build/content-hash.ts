import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../run/project';

// Outputs and things that no build reads, at any depth.
const IGNORED = new Set([
  'node_modules',
  '.next',
  '.data',
  '.git',
  '.output',
  '.wxt',
  'generated',
  'coverage',
  'test-results',
]);
const IGNORED_FILE = /\.(log|md|test\.tsx?)$|^next-env\.d\.ts$|^\.DS_Store$/;

/** A hash over names and content of every file below `paths` (files or folders), and over `extra`. */
export function contentHash(paths: string[], extra: string[] = []): string {
  const hash = createHash('sha256');
  for (const value of [process.version, ...extra]) hash.update(`${value}\0`);
  for (const file of paths.flatMap((path) => filesOf(join(ROOT, path))).sort()) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    if (entry.isDirectory()) return filesOf(join(path, entry.name));
    return IGNORED_FILE.test(entry.name) ? [] : [join(path, entry.name)];
  });
}
