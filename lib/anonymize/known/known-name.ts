import { isWithin, phoneticKey } from './phonetic';

export const SHORTEST_FUZZY = 4;
export const SHORTEST_PREFIX = 3;
const LONG_NAME = 7;

/** A word of a known name, folded; how it sounds is worked out when it is asked for. */
export class KnownName {
  readonly word: string;
  #key: string | undefined;

  constructor(word: string) {
    this.word = word;
  }

  get key(): string {
    this.#key ??= phoneticKey(this.word);
    return this.#key;
  }
}

/** Whether a folded word is another form of one of the names: short for it, spelt nearly so, or of the same sound. */
export function isLikeAny(word: string, names: readonly KnownName[]): boolean {
  if (word.length < SHORTEST_PREFIX) return false;
  const others = names.filter((name) => name.word !== word);
  if (others.some((name) => name.word.startsWith(word))) return true;
  if (word.length < SHORTEST_FUZZY) return false;
  if (others.some((name) => isSpeltLike(word, name.word))) return true;
  const key = phoneticKey(word);
  return key.length >= SHORTEST_FUZZY && others.some((name) => soundsLike(key, name.key));
}

function isSpeltLike(word: string, name: string): boolean {
  if (name.endsWith(word)) return true;
  if (word.length > name.length && /(?:inho|inha|ito|ita|ao|zinho|zinha|s)$/.test(word)) {
    const stem = word.replace(/(?:zinho|zinha|inho|inha|ito|ita|ao|s)$/, '');
    if (stem.length >= SHORTEST_PREFIX && name.startsWith(stem)) return true;
  }
  return isWithin(word, name, Math.min(word.length, name.length) >= LONG_NAME ? 2 : 1);
}

const soundsLike = (key: string, name: string): boolean =>
  key === name || (key.length >= LONG_NAME && isWithin(key, name, 1));
