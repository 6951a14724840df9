import type { Language } from '@/lib/contracts/languages';
import type { Turn } from '@/lib/contracts/turn';
import { rulesOf } from './rules';
import { fold } from './text/fold';
import { lexicon } from './text/lexicon';
import { type Sentence, splitSentences } from './text/sentences';

/** What the text of one turn says by itself, whoever speaks before and after. */
export interface Reading {
  folded: string;
  sentences: Sentence[];
  /** Captions without marks or capitals: sentences and questions have to be guessed. */
  bare: boolean;
  fillers: number;
}

const fillerLexicon = lexicon((lang) => rulesOf(lang).interjections.phrases);
const readings = new WeakMap<Turn, Map<Language, Reading>>();

/** Reads a turn, once for each state of it. */
export function readTurn(turn: Turn, lang: Language): Reading {
  const known = readings.get(turn) ?? new Map<Language, Reading>();
  const before = known.get(lang);
  if (before) return before;
  const folded = fold(turn.text);
  const reading = {
    folded,
    sentences: splitSentences(turn.text),
    bare: isBare(turn.text),
    fillers: fillerLexicon(lang).fillers.count(folded),
  };
  known.set(lang, reading);
  readings.set(turn, known);
  return reading;
}

function isBare(text: string): boolean {
  return !/[.?!,…]/.test(text) && !/^\P{L}*\p{Lu}/u.test(text);
}
