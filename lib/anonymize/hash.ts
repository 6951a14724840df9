/** The 32-bit hash of a folded word, one UTF-16 unit at a time: start with HASH_START, add every unit, then finish. */
export const HASH_START = 0x811c9dc5 | 0;

export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads the bits, so that the low ones can be the place in a table. */
export function finishHash(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return Math.imul(h, 0x297a2d39) ^ (h >>> 15);
}

export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return finishHash(hash);
}

/** The hashes of folded words with a space between each two. */
export const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf));
