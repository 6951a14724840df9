import type { Language } from '@/lib/contracts/languages';
import type { Known } from './known';
import { KnownWords } from './known/known-words';
import { findAddresses } from './rules/addresses';
import { findContacts } from './rules/contacts';
import { findJoinedCompanies } from './rules/joined-companies';
import { findKnown } from './rules/known-names';
import { findLikelyNames } from './rules/likely-names';
import { findNames } from './rules/names';
import { findNumbers } from './rules/numbers';
import { findOrganisations } from './rules/organisations';
import { findPostcodes } from './rules/postcodes';
import { findRareNames } from './rules/rare-names';
import { type DocumentState, Reading } from './rules/reading';
import { findSpelledNames } from './rules/spelled-names';
import { findSpelledPlates } from './rules/spelled-plates';
import { findWholeNames } from './rules/whole-names';
import { OpenWords } from './scan/open-words';
import { scan } from './scan/scan';
import { LOWER, Tokens, WORD } from './scan/tokens';
import { type Words, wordsOf } from './scan/words';
import type { Span } from './span';

const SAMPLE = 100_000;
/** From this share of words with a capital on, capitals carry meaning. */
const CASED_SHARE = 0.015;

/** Finds what to mask in the texts of one document: per text the spans in order, apart from each other. */
export function detect(texts: readonly string[], lang: Language, known: readonly Known[]): Span[][] {
  const words = wordsOf(lang);
  const { lexicon } = words;
  const tokens = new Tokens();
  const cased = isCased(texts, words, tokens);
  const state: DocumentState = { dictation: 0, learnt: new Map(), identifiers: new Set() };
  const reading = new Reading({
    tokens,
    lexicon,
    lang,
    cased,
    known: new KnownWords(known, lexicon),
    state,
  });
  const open = new OpenWords(cased);
  const isDone = (i: number): boolean => reading.isTaken(i);
  const found = texts.map((text) => {
    const spans: Span[] = [];
    for (let at = 0; at <= text.length; ) {
      at = scan(text, at, words, tokens);
      findIn(reading);
      for (const span of apart(reading.spans)) spans.push(span);
      open.add(tokens, isDone);
    }
    open.endText();
    return spans;
  });
  const learnt = open.spans(state.learnt);
  return found.map((spans, i) => merged(spans, learnt[i] ?? []));
}

/** The rules on one line, which is in the tokens. */
function findIn(reading: Reading): void {
  reading.begin();
  findContacts(reading);
  findAddresses(reading);
  findPostcodes(reading);
  findSpelledPlates(reading);
  findNumbers(reading);
  findKnown(reading);
  findSpelledNames(reading);
  findJoinedCompanies(reading);
  findOrganisations(reading);
  findNames(reading);
  findRareNames(reading);
  findLikelyNames(reading);
  findWholeNames(reading);
  reading.state.dictation = Math.max(0, reading.state.dictation - 1);
}

/** The second pass over the document: what was learnt from one text, in all of them; none of it is masked already. */
function merged(spans: Span[], learnt: Span[]): Span[] {
  return learnt.length === 0 ? spans : [...spans, ...learnt].sort((a, b) => a.start - b.start);
}

function isCased(texts: readonly string[], words: Words, tokens: Tokens): boolean {
  let all = 0;
  let capitals = 0;
  let left = SAMPLE;
  for (const text of texts) {
    const sample = text.slice(0, left);
    for (let at = 0; at < sample.length; ) {
      at = scan(sample, at, words, tokens);
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kind(i) !== WORD) continue;
        all += 1;
        if (tokens.caps(i) !== LOWER) capitals += 1;
      }
    }
    left -= sample.length;
    if (left === 0) break;
  }
  return capitals > all * CASED_SHARE;
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
