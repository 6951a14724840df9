import type { Question } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { isBackchannel } from '../metrics/overlaps';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';
import type { Reply } from './bare-signs';
import { findBare } from './find-bare';
import { type FoundQuestion, findMarked } from './find-marked';
import { isIdle, isOpening } from './idle';
import { questionLexicon } from './lexicon';

const COUNTED_FROM = 0.5;
const COUNTED_CLASSES = new Set(['open', 'specific', 'closed']);

/** What is asked after a greeting, when it is short: "Is Sam in today?" */
const OPENING_WORDS = 14;

/** The questions of the i-th turn. */
export function questionsAt(spoken: readonly SpokenTurn[], i: number, lang: Language): readonly Question[] {
  const each = spoken[i];
  if (!each) return [];
  const opening = isOpening(spoken, i, lang);
  const found = readTurn(each.turn, lang).bare ? bareAt(spoken, i, lang) : markedAt(spoken, i, lang, opening);
  return opening ? found.map(asOpening) : found;
}

/** Short yes/no questions there are about the call itself. */
function asOpening(found: Question): Question {
  const short = found.class === 'closed' && found.text.split(' ').length <= OPENING_WORDS;
  return short ? { ...found, class: 'logistic', counted: false } : found;
}

/** With marks, the turn alone tells, and whether the call is only opening. */
const markedAt = remember(
  0,
  0,
  (spoken: readonly SpokenTurn[], i: number, lang: Language, opening: boolean): Question[] => {
    const each = spoken[i];
    if (!each) return [];
    return findMarked(readTurn(each.turn, lang).sentences, questionLexicon(lang)).map((found) =>
      asQuestion(each)(isSpokenIdly(fold(found.text), opening, lang) ? asIdle(found) : found),
    );
  },
);

/** Small talk by its words; to make sure of a summary is none, however short it is. */
function isSpokenIdly(folded: string, opening: boolean, lang: Language): boolean {
  const words = folded.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return isIdle(folded, opening, lang) && !questionLexicon(lang).confirms.test(words);
}

function asIdle(found: FoundQuestion): FoundQuestion {
  return found.class === 'tag' ? found : { ...found, class: 'logistic' };
}

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
