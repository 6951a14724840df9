import { readFileSync } from 'node:fs';
import { AnonymiseError } from '../error';

/** A file of data/names; every process of the product runs in the project folder. Throws AnonymiseError `data_missing`. */
export function readList(file: string): Uint8Array {
  try {
    const bytes = readFileSync(/*turbopackIgnore: true*/ `data/names/${file}`);
    if (bytes.length === 0) throw new AnonymiseError('data_missing');
    return bytes;
  } catch {
    throw new AnonymiseError('data_missing');
  }
}
