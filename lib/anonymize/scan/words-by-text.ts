import { type Tokens, WORD } from './tokens';

const FIRST_SIZE = 1 << 12;
const FILTER = 0xffff;

/** The hashes of the words of a document, by text: to find the texts with a certain word without scanning them again. */
export class WordsByText {
  #hashes = new Int32Array(FIRST_SIZE);
  #count = 0;
  readonly #ends: number[] = [];

  /** `skip`: flags of words that never matter; `isDone`: words that are masked already. */
  add(tokens: Tokens, skip: number, isDone: (i: number) => boolean): void {
    if (this.#count + tokens.count > this.#hashes.length) {
      const grown = new Int32Array((this.#count + tokens.count) * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind(i) === WORD && (tokens.flags(i) & skip) === 0 && !isDone(i))
        this.#hashes[this.#count++] = tokens.hash(i);
    }
    this.#ends.push(this.#count);
  }

  /** The numbers of the texts that have one of the words. */
  textsWith(words: ReadonlyMap<number, unknown>): Set<number> {
    const texts = new Set<number>();
    const filter = new Uint8Array(FILTER + 1);
    for (const hash of words.keys()) filter[hash & FILTER] = 1;
    let at = 0;
    for (const [text, end] of this.#ends.entries()) {
      for (; at < end; at++) {
        const hash = this.#hashes[at] ?? 0;
        if (filter[hash & FILTER] === 1 && words.has(hash)) texts.add(text);
      }
    }
    return texts;
  }
}
