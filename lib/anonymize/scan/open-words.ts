import type { Kind } from '../kinds';
import type { Span } from '../span';
import { OPEN_WORDS, type Tokens, UNUSUAL_WORDS } from './tokens';

const FIRST_SIZE = 64;
/** Numbers per word, side by side: its hash, where it begins and ends. */
const STRIDE = 3;
const START = 1;
const END = 2;
const FILTER = 0xfff;
/** Shorter words are never learnt. */
const SHORTEST = 4;

/** The words of a document that nothing has masked: some may turn out to be names when all of it has been read. */
export class OpenWords {
  /** Where capitals carry meaning, a word of the dictionary without one is no name. */
  readonly #traits: number;
  #data = new Int32Array(FIRST_SIZE);
  #size = 0;
  readonly #ends: number[] = [];

  constructor(cased: boolean) {
    this.#traits = cased ? UNUSUAL_WORDS : OPEN_WORDS;
  }

  /** Adds the words of a line. `isDone`: those that are masked already. */
  add(tokens: Tokens, isDone: (i: number) => boolean): void {
    const most = this.#size + tokens.count * STRIDE;
    if (most > this.#data.length) {
      const grown = new Int32Array(most * 2);
      grown.set(this.#data);
      this.#data = grown;
    }
    for (let i = tokens.next(0, this.#traits); i < tokens.count; i = tokens.next(i + 1, this.#traits)) {
      if (tokens.length(i) < SHORTEST || isDone(i)) continue;
      this.#data[this.#size] = tokens.hash(i);
      this.#data[this.#size + START] = tokens.start(i);
      this.#data[this.#size + END] = tokens.end(i);
      this.#size += STRIDE;
    }
  }

  /** All lines of a text have been added. */
  endText(): void {
    this.#ends.push(this.#size);
  }

  /** Per text the words that are among the names, in order. */
  spans(names: ReadonlyMap<number, Kind>): Span[][] {
    const filter = new Uint8Array(FILTER + 1);
    for (const hash of names.keys()) filter[hash & FILTER] = 1;
    let at = 0;
    return this.#ends.map((end) => {
      const spans: Span[] = [];
      for (; at < end; at += STRIDE) {
        const hash = this.#data[at] ?? 0;
        const kind = filter[hash & FILTER] === 1 ? names.get(hash) : undefined;
        if (kind !== undefined)
          spans.push({ start: this.#data[at + START] ?? 0, end: this.#data[at + END] ?? 0, kind });
      }
      return spans;
    });
  }
}
