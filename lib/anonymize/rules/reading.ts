import type { Language } from '@/lib/contracts/languages';
import type { Kind } from '../kinds';
import type { KnownWords } from '../known/known-words';
import type { Lexicon } from '../lexicon/lexicon';
import type { Tokens } from '../scan/tokens';
import type { Span } from '../span';

/** What one document has shown so far; the rules write here. */
export interface DocumentState {
  /** Texts left in which short runs of digits count, because somebody dictates or was asked to. */
  dictation: number;
  /** Hashes of name words met with good evidence, and what they name. */
  learnt: Map<number, Kind>;
}

/** One text as the rules read it. */
export class Reading {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly lang: Language;
  /** Capitals carry meaning here. */
  readonly cased: boolean;
  readonly known: KnownWords;
  readonly state: DocumentState;
  readonly spans: Span[] = [];
  #taken: Uint8Array;

  constructor(
    parts: Pick<Reading, 'tokens' | 'lexicon' | 'lang' | 'cased' | 'known' | 'state'>,
    taken: Uint8Array,
  ) {
    this.tokens = parts.tokens;
    this.lexicon = parts.lexicon;
    this.lang = parts.lang;
    this.cased = parts.cased;
    this.known = parts.known;
    this.state = parts.state;
    this.#taken = taken;
  }

  /** Masks the tokens from first to last, both included. */
  take(first: number, last: number, kind: Kind): void {
    this.spans.push({ start: this.tokens.start(first), end: this.tokens.end(last), kind });
    this.#taken.fill(1, first, last + 1);
  }

  /** Whether a dictionary knows the word at token `i`, or the word that it comes from. */
  isWord(i: number): boolean {
    const { tokens, lexicon } = this;
    return lexicon.isWord(tokens.hash(i)) || lexicon.isFormOfWord(tokens.word(i));
  }

  isTaken(i: number): boolean {
    return this.#taken[i] === 1;
  }
}
