const PROBES = 5;
const BITS_PER_WORD = 10;

/**
 * "Is it a word of the language?" as a Bloom filter over hashes of folded words: a word is always found, one name in a
 * hundred is taken for a word.
 */
export class WordFilter {
  readonly #bits: Uint8Array;

  constructor(bits: Uint8Array) {
    this.#bits = bits;
  }

  static of(hashes: ReadonlySet<number>): WordFilter {
    const filter = new WordFilter(new Uint8Array(Math.ceil((hashes.size * BITS_PER_WORD) / 8) + 8));
    for (const hash of hashes) filter.#add(hash);
    return filter;
  }

  get bytes(): Uint8Array {
    return this.#bits;
  }

  has(hash: number): boolean {
    const step = stepOf(hash);
    for (let i = 0, h = hash; i < PROBES; i++, h = (h + step) | 0) {
      const bit = (h >>> 0) % (this.#bits.length * 8);
      if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }

  #add(hash: number): void {
    const step = stepOf(hash);
    for (let i = 0, h = hash; i < PROBES; i++, h = (h + step) | 0) {
      const bit = (h >>> 0) % (this.#bits.length * 8);
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}

const stepOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) | 1;
