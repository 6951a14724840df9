/** Letters only; digits only; both; one other character. */
export const WORD = 1;
export const NUMBER = 2;
export const MIXED = 3;
export const MARK = 4;

/** No capital, a capital in front, capitals only (two letters and more), a capital further inside. */
export const LOWER = 0;
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const INNER_CAPS = 3;

/** The tokens of one text in typed arrays, used again for the next text. */
export class Tokens {
  text = '';
  count = 0;
  #start = new Int32Array(256);
  #end = new Int32Array(256);
  #hash = new Int32Array(256);
  #flags = new Int32Array(256);
  #shape = new Uint8Array(256);

  begin(text: string): void {
    this.text = text;
    this.count = 0;
  }

  push(start: number, end: number, kind: number, caps: number, hash: number, flags: number): void {
    if (this.count === this.#start.length) this.#grow();
    const i = this.count++;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#hash[i] = hash;
    this.#flags[i] = flags;
    this.#shape[i] = kind | (caps << 3);
  }

  start(i: number): number {
    return this.#start[i] ?? 0;
  }

  end(i: number): number {
    return this.#end[i] ?? 0;
  }

  length(i: number): number {
    return (this.#end[i] ?? 0) - (this.#start[i] ?? 0);
  }

  /** Of the folded word; for a mark, its UTF-16 unit. */
  hash(i: number): number {
    return i < 0 || i >= this.count ? 0 : (this.#hash[i] ?? 0);
  }

  /** What the lexicon says; 0 outside the text. */
  flags(i: number): number {
    return i < 0 || i >= this.count ? 0 : (this.#flags[i] ?? 0);
  }

  /** 0 outside the text. */
  kind(i: number): number {
    return i < 0 || i >= this.count ? 0 : (this.#shape[i] ?? 0) & 7;
  }

  caps(i: number): number {
    return i < 0 || i >= this.count ? 0 : (this.#shape[i] ?? 0) >> 3;
  }

  isMark(i: number, code: number): boolean {
    return this.kind(i) === MARK && this.hash(i) === code;
  }

  /** Whether the token follows the one before it without a space. */
  isGlued(i: number): boolean {
    return i > 0 && i < this.count && this.start(i) === this.end(i - 1);
  }

  word(i: number): string {
    return i < 0 || i >= this.count ? '' : this.text.slice(this.start(i), this.end(i));
  }

  #grow(): void {
    const size = this.#start.length * 2;
    this.#start = grown(this.#start, size);
    this.#end = grown(this.#end, size);
    this.#hash = grown(this.#hash, size);
    this.#flags = grown(this.#flags, size);
    const shape = new Uint8Array(size);
    shape.set(this.#shape);
    this.#shape = shape;
  }
}

function grown(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}
