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

/** A call that begins with a greeting goes on with who is there and who hears whom, for this many turns. */
const OPENING_TURNS = 4;
const OPENING_WORDS = 14;

/** The questions of the i-th turn. */
export function questionsAt(spoken: readonly SpokenTurn[], i: number, lang: Language): readonly Question[] {
  const each = spoken[i];
  if (!each) return [];
  const found = readTurn(each.turn, lang).bare ? bareAt(spoken, i, lang) : markedAt(spoken, i, lang);
  return isOpening(spoken, i, lang) ? found.map(asOpening) : found;
}

/** One of the first turns, after somebody has greeted. */
function isOpening(spoken: readonly SpokenTurn[], i: number, lang: Language): boolean {
  if (i >= OPENING_TURNS) return false;
  const { greetings } = questionLexicon(lang);
  return spoken.slice(0, i + 1).some(({ turn }) => greetings.test(readTurn(turn, lang).folded));
}

/** Short yes/no questions there are about the call itself. */
function asOpening(found: Question): Question {
  const short = found.class === 'closed' && found.text.split(' ').length <= OPENING_WORDS;
  return short ? { ...found, class: 'logistic', counted: false } : found;
}

/** With marks, the turn alone tells. */
const markedAt = remember(0, 0, (spoken: readonly SpokenTurn[], i: number, lang: Language): Question[] => {
  const each = spoken[i];
  if (!each) return [];
  return findMarked(readTurn(each.turn, lang).sentences, questionLexicon(lang)).map(asQuestion(each));
});

/** Without marks, the turn after it may hold the answer that tells a yes/no question. */
const bareAt = remember(0, 1, (spoken: readonly SpokenTurn[], i: number, lang: Language): Question[] => {
  const each = spoken[i];
  if (!each) return [];
  const { folded } = readTurn(each.turn, lang);
  const reply = replyTo(spoken, i, lang);
  return findBare(each.turn.text, folded, reply, questionLexicon(lang), lang).map(asQuestion(each));
});

function asQuestion({ turn, role }: SpokenTurn): (found: FoundQuestion) => Question {
  return (found) => ({
    t: timeAt(turn, found.start),
    turn: turn.id,
    speaker: turn.speaker,
    role,
    text: found.text,
    class: found.class,
    confidence: found.confidence,
    counted: COUNTED_CLASSES.has(found.class) && found.confidence >= COUNTED_FROM,
  });
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
