import type { Language } from '@/lib/contracts/languages';
import type { Known } from './known';
import { KnownWords } from './known/known-words';
import { COMMON, NUMERAL } from './lexicon/flags';
import { type Lexicon, lexiconOf } from './lexicon/lexicon';
import { findAddresses } from './rules/addresses';
import { findContacts } from './rules/contacts';
import { findKnown } from './rules/known-names';
import { findNames } from './rules/names';
import { findNumbers } from './rules/numbers';
import { findOrganisations } from './rules/organisations';
import { type DocumentState, Reading } from './rules/reading';
import { findSpelledPlates } from './rules/spelled-plates';
import { scan } from './scan/scan';
import { LOWER, Tokens, WORD } from './scan/tokens';
import { WordsByText } from './scan/words-by-text';
import type { Span } from './span';

const SAMPLE = 100_000;
/** From this share of words with a capital on, capitals carry meaning. */
const CASED_SHARE = 0.015;

/** Finds what to mask in the texts of one document: per text the spans in order, apart from each other. */
export function detect(texts: readonly string[], lang: Language, known: readonly Known[]): Span[][] {
  const lexicon = lexiconOf(lang);
  const words = new KnownWords(known, lexicon);
  const tokens = new Tokens();
  const cased = isCased(texts, lexicon, tokens);
  const state: DocumentState = { dictation: 0, learnt: new Map() };
  const reading = new Reading({ tokens, lexicon, lang, cased, known: words, state });
  const seen = new WordsByText();
  const isDone = (i: number): boolean => reading.isTaken(i);
  const found = texts.map((text) => {
    scan(text, lexicon, tokens);
    reading.begin();
    findContacts(reading);
    findAddresses(reading);
    findSpelledPlates(reading);
    findNumbers(reading);
    findKnown(reading);
    findOrganisations(reading);
    findNames(reading);
    state.dictation = Math.max(0, state.dictation - 1);
    seen.add(tokens, COMMON | NUMERAL, isDone);
    return apart(reading.spans);
  });
  const hits = seen.textsWith(state.learnt);
  return found.map((spans, i) => {
    if (!hits.has(i)) return spans;
    scan(texts[i] ?? '', lexicon, tokens);
    return withLearnt(spans, reading);
  });
}

/** The second pass over the document: what was learnt from one text, in all of them. The text is in the tokens. */
function withLearnt(spans: Span[], { tokens, lexicon, cased, state }: Reading): Span[] {
  const more: Span[] = [];
  for (let i = 0, s = 0; i < tokens.count; i++) {
    while (s < spans.length && (spans[s]?.end ?? 0) <= tokens.start(i)) s += 1;
    if (tokens.kind(i) !== WORD || tokens.start(i) >= (spans[s]?.start ?? Infinity)) continue;
    const kind = state.learnt.get(tokens.hash(i));
    if (kind === undefined || (tokens.flags(i) & (COMMON | NUMERAL)) !== 0) continue;
    if (cased && tokens.caps(i) === LOWER && lexicon.isWord(tokens.hash(i))) continue;
    more.push({ start: tokens.start(i), end: tokens.end(i), kind });
  }
  return more.length === 0 ? spans : apart([...spans, ...more]);
}

function isCased(texts: readonly string[], lexicon: Lexicon, tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  let read = 0;
  for (const text of texts) {
    scan(text.slice(0, SAMPLE), lexicon, tokens);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind(i) !== WORD) continue;
      words += 1;
      if (tokens.caps(i) !== LOWER) capitals += 1;
    }
    read += text.length;
    if (read > SAMPLE) break;
  }
  return capitals > words * CASED_SHARE;
}

/** In order; spans that overlap become one, of the kind of the longer one. */
function apart(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) {
      result.push({ ...span });
      continue;
    }
    if (span.end - span.start > last.end - last.start) last.kind = span.kind;
    last.end = Math.max(last.end, span.end);
  }
  return result;
}
