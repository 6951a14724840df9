import type { Language } from '@/lib/contracts/languages';
import type { Kind } from '../kinds';
import type { KnownWords } from '../known/known-words';
import type { Lexicon } from '../lexicon/lexicon';
import type { Tokens } from '../scan/tokens';
import type { Span } from '../span';

const COMPANY = 2;

/** What one document has shown so far; the rules write here. */
export interface DocumentState {
  /** Texts left in which short runs of digits count, because somebody dictates or was asked to. */
  dictation: number;
  /** Hashes of name words met with good evidence, and what they name. */
  learnt: Map<number, Kind>;
  /** Hashes of the identifiers met so far, by their digits. */
  identifiers: Set<number>;
}

const FIRST_SIZE = 256;

/** One line after the other, as the rules read it. */
export class Reading {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly lang: Language;
  /** Capitals carry meaning here. */
  readonly cased: boolean;
  readonly known: KnownWords;
  readonly state: DocumentState;
  spans: Span[] = [];
  #taken = new Uint8Array(FIRST_SIZE);

  constructor(parts: Pick<Reading, 'tokens' | 'lexicon' | 'lang' | 'cased' | 'known' | 'state'>) {
    this.tokens = parts.tokens;
    this.lexicon = parts.lexicon;
    this.lang = parts.lang;
    this.cased = parts.cased;
    this.known = parts.known;
    this.state = parts.state;
  }

  /** Begins with the next line, which is in the tokens. */
  begin(): void {
    const { count } = this.tokens;
    // One more: rules ask for the token behind the last one.
    if (count >= this.#taken.length) this.#taken = new Uint8Array(count * 2);
    else this.#taken.fill(0, 0, count + 1);
    this.spans = [];
  }

  /** Masks the tokens from first to last, both included. */
  take(first: number, last: number, kind: Kind): void {
    this.spans.push({ start: this.tokens.start(first), end: this.tokens.end(last), kind });
    this.#taken.fill(kind === 'EMPRESA' ? COMPANY : 1, first, last + 1);
  }

  /** Whether a dictionary knows the word at token `i`, or the word that it comes from. */
  isWord(i: number): boolean {
    const { tokens, lexicon } = this;
    return lexicon.isWordOrForm(tokens.hash(i), () => tokens.word(i));
  }

  isTaken(i: number): boolean {
    return this.#taken[i] !== 0;
  }

  /** Whether token `i` is masked as the name of a company. */
  isCompany(i: number): boolean {
    return this.#taken[i] === COMPANY;
  }
}
