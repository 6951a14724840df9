import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project folder; every entry of `scripts/` runs with it as working directory. */
export const ROOT = process.cwd();

export const DATA_DIR = resolve(ROOT, process.env.DATA_DIR || '.data');

/** Makes the data folder: others may pass through (PostgreSQL can run as another user) but not list it. */
export function ensureDataDir(...path: string[]): string {
  mkdirSync(DATA_DIR, { recursive: true });
  chmodSync(DATA_DIR, 0o711);
  const folder = join(DATA_DIR, ...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}
