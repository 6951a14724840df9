import type { Question } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { isBackchannel } from '../metrics/overlaps';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';
import type { Reply } from './bare-signs';
import { findBare } from './find-bare';
import { type FoundQuestion, findMarked } from './find-marked';
import { questionLexicon } from './lexicon';

const COUNTED_FROM = 0.5;
const COUNTED_CLASSES = new Set(['open', 'specific', 'closed']);

/** The questions of the i-th turn; the turn after it may hold the answer that tells a yes/no question. */
export const questionsAt = remember(
  0,
  1,
  (spoken: readonly SpokenTurn[], i: number, lang: Language): Question[] => {
    const each = spoken[i];
    if (!each) return [];
    const { turn, role } = each;
    return found(spoken, i, lang).map((question) => ({
      t: timeAt(turn, question.start),
      turn: turn.id,
      speaker: turn.speaker,
      role,
      text: question.text,
      class: question.class,
      confidence: question.confidence,
      counted: COUNTED_CLASSES.has(question.class) && question.confidence >= COUNTED_FROM,
    }));
  },
);

function found(spoken: readonly SpokenTurn[], i: number, lang: Language): FoundQuestion[] {
  const each = spoken[i];
  if (!each) return [];
  const reading = readTurn(each.turn, lang);
  const rules = questionLexicon(lang);
  if (!reading.bare) return findMarked(reading.sentences, rules);
  return findBare(each.turn.text, reading.folded, replyTo(spoken, i, lang), rules, lang);
}

export function replyTo(spoken: readonly SpokenTurn[], i: number, lang: Language): Reply | null {
  const asked = spoken[i];
  const next = spoken[i + 1];
  if (!asked || !next || next.role === asked.role) return null;
  return {
    folded: readTurn(next.turn, lang).folded,
    backchannel: isBackchannel(next, lang),
    gap_ms: Math.max(0, next.turn.start_ms - asked.turn.end_ms),
  };
}
