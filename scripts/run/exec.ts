// Runs another entry of the project in this process, with the settings of the instance that runs from this folder.
import './load-env';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runningInstance } from './instance';
import { exitWith, PlainError } from './plain-error';

const [file, ...rest] = process.argv.slice(2);
try {
  if (!file) throw new PlainError('Usage: node scripts/exec.mjs FILE.ts [ARGUMENTS]');
  for (const [name, value] of Object.entries(runningInstance()?.environment ?? {}))
    process.env[name] ??= value;
  const entry = resolve(file);
  process.argv = [process.execPath, entry, ...rest];
  await import(pathToFileURL(entry).href);
} catch (error) {
  exitWith(error);
}
