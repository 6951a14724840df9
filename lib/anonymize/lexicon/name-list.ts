import { addToHash, finishHash, HASH_START } from '../hash';

/** What the list says of a name; `WORD_…`: it is a word of that language too, so that more evidence is needed. */
export const NAME = { FIRST: 1, SURNAME: 2, WORD_PT: 4, WORD_EN: 8, WORD_ES: 16, TOWN: 32 } as const;

const NEWLINE = 10;
const FLAG_BASE = 48;
const PREFIX_BASE = 48;

/**
 * One name per line in the order of the alphabet: flags, how many letters it shares with the line above, the other letters.
 */
export function writeNames(names: ReadonlyMap<string, number>): string {
  let above = '';
  let text = '';
  for (const name of [...names.keys()].sort()) {
    let shared = 0;
    while (shared < name.length && shared < 60 && name[shared] === above[shared]) shared += 1;
    const flags = String.fromCharCode(FLAG_BASE + (names.get(name) ?? 0));
    text += `${flags}${String.fromCharCode(PREFIX_BASE + shared)}${name.slice(shared)}\n`;
    above = name;
  }
  return text;
}

/** Reads the list straight into hashes; throws when it is cut off. */
export function readNames(list: Uint8Array, take: (hash: number, flags: number) => void): number {
  if (list[list.length - 1] !== NEWLINE) throw new Error('the name list is cut off');
  const hashes = new Int32Array(128);
  hashes[0] = HASH_START;
  let count = 0;
  for (let i = 0; i < list.length; count++) {
    const flags = (list[i] ?? 0) - FLAG_BASE;
    let length = (list[i + 1] ?? 0) - PREFIX_BASE;
    for (i += 2; i < list.length && list[i] !== NEWLINE; i++, length++) {
      hashes[length + 1] = addToHash(hashes[length] ?? 0, list[i] ?? 0);
    }
    i += 1;
    take(finishHash(hashes[length] ?? 0), flags);
  }
  return count;
}
