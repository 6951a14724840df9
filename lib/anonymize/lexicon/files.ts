import { readFileSync } from 'node:fs';
import { AnonymiseError } from '../error';

/** What every file of data/names ends with: a file without it is cut off. */
export const LIST_END = '#end\n';

/** A file of data/names; every process of the product runs in the project folder. Throws AnonymiseError `data_missing`. */
export function readList(file: string): Uint8Array {
  try {
    const bytes = readFileSync(/*turbopackIgnore: true*/ `data/names/${file}`);
    const size = bytes.length - LIST_END.length;
    if (size <= 0 || bytes.toString('latin1', size) !== LIST_END) throw new AnonymiseError('data_missing');
    return bytes.subarray(0, size);
  } catch {
    throw new AnonymiseError('data_missing');
  }
}
