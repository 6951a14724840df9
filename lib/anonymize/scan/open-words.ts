import type { Kind } from '../kinds';
import type { Span } from '../span';
import { LOWER, OPEN_WORDS, type Tokens } from './tokens';

const FIRST_SIZE = 64;
/** Numbers per word, side by side: its hash, where it begins and ends, whether it has a capital. */
const STRIDE = 4;
const START = 1;
const END = 2;
const CAPS = 3;

/** The words of a document that nothing has masked: some may turn out to be names when all of it has been read. */
export class OpenWords {
  #data = new Int32Array(FIRST_SIZE);
  #size = 0;
  readonly #ends: number[] = [];

  /** Adds the words of a line. `isDone`: those that are masked already. */
  add(tokens: Tokens, isDone: (i: number) => boolean): void {
    const most = this.#size + tokens.count * STRIDE;
    if (most > this.#data.length) {
      const grown = new Int32Array(most * 2);
      grown.set(this.#data);
      this.#data = grown;
    }
    for (let i = tokens.next(0, OPEN_WORDS); i < tokens.count; i = tokens.next(i + 1, OPEN_WORDS)) {
      if (isDone(i)) continue;
      const at = this.#size;
      this.#data[at] = tokens.hash(i);
      this.#data[at + START] = tokens.start(i);
      this.#data[at + END] = tokens.end(i);
      this.#data[at + CAPS] = tokens.caps(i);
      this.#size += STRIDE;
    }
  }

  /** All lines of a text have been added. */
  endText(): void {
    this.#ends.push(this.#size);
  }

  /** The words of a text that are among the names, in order; `isPlain` says no to one without capitals. */
  spans(text: number, names: ReadonlyMap<number, Kind>, isPlain: (hash: number) => boolean): Span[] {
    const spans: Span[] = [];
    for (let at = this.#ends[text - 1] ?? 0; at < (this.#ends[text] ?? 0); at += STRIDE) {
      const hash = this.#data[at] ?? 0;
      const kind = names.get(hash);
      if (kind === undefined || (this.#data[at + CAPS] === LOWER && isPlain(hash))) continue;
      spans.push({ start: this.#data[at + START] ?? 0, end: this.#data[at + END] ?? 0, kind });
    }
    return spans;
  }
}
