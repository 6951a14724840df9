import { byOpening } from './classify';
import type { QuestionLexicon } from './lexicon';

/** A stretch of a turn without marks that may be a question: offsets in its text, and the words around it. */
export interface Clause {
  start: number;
  end: number;
  folded: string;
  /** It reaches the end of the turn: the other side speaks next. */
  last: boolean;
  /** Words of the same turn after it, and the word before it. */
  after: number;
  before: string;
}

/** Longer turns are searched in their last words only. */
const WORDS_MAX = 400;
/** A question that ends a turn begins within its last words, one in mid-turn is short. */
const LAST_WORDS = 24;
const MIDDLE_WORDS = 14;
/** How far the opening of a clause is looked at. */
const START_CHARS = 90;

/**
 * Every stretch that may be a question. The first list holds the candidates for the end of the turn, which exclude each
 * other, the second those in mid-turn in their order.
 */
export function clausesOf(folded: string, rules: QuestionLexicon): { ends: Clause[]; middle: Clause[] } {
  const words = [...folded.matchAll(/[a-z0-9][^\s]*/g)].slice(-WORDS_MAX);
  const ends: Clause[] = [];
  const middle: Clause[] = [];
  for (const [i, word] of words.entries()) {
    const left = words.length - i;
    const before = words[i - 1]?.[0] ?? '';
    const rest = folded.slice(word.index, word.index + START_CHARS);
    const asks = rules.requests.test(rest) || byOpening(rest, rules) !== null;
    const polar = rules.polarSure.test(rest);
    const joined = i === 0 || rules.joints.test(before);
    if (left <= LAST_WORDS && (joined || asks || polar || opensAddressed(rest, rules))) {
      ends.push(clause(folded, word.index, folded.length, before, 0));
    }
    if ((asks || (polar && joined)) && left > 4) {
      const stop = words[Math.min(words.length, i + MIDDLE_WORDS)]?.index;
      const end = stop === undefined ? folded.length : stop - 1;
      middle.push(clause(folded, word.index, end, before, Math.max(0, left - MIDDLE_WORDS)));
    }
  }
  if (ends.length === 0) {
    const first = words.at(-LAST_WORDS);
    if (first) ends.push(clause(folded, first.index, folded.length, '', 0));
  }
  return { ends, middle };
}

function clause(folded: string, start: number, end: number, before: string, after: number): Clause {
  return { start, end, folded: folded.slice(start, end), last: end === folded.length, after, before };
}

/** The listener comes first or second: "vocês usam", "hoje o senhor tem". */
function opensAddressed(rest: string, rules: QuestionLexicon): boolean {
  const hit = rules.listener.find(rest);
  return hit !== null && hit[0] === 0;
}
