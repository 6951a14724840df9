import type { Language } from '@/lib/contracts/languages';
import { ENGAGED_MS } from '../metrics/answers';
import type { SpokenTurn } from '../metrics/spoken';
import { objectionsAt } from '../objections';
import { readTurn } from '../reading';
import { type Passage, passagesOf } from '../text/passages';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';
import { asksAbout, confirmsRecap, lastPassages, QUESTION_TURNS_BACK, questionBefore } from './asked';
import { judge, replyAbout, sayingOf, VALIDATED } from './judge';
import type { Element, Methodology } from './methodologies';
import type { Evidence } from './score';
import { type TopicLexicon, topicLexicon } from './topic-lexicon';

const ASKED = 1;
const SURE = 0.8;
const FAIR = 0.6;

/**
 * Evidence in the i-th turn. A rep's question or claim gives 1. A customer's own words give 2, be it that they hold a
 * cue or that they answer a question about the element; with the proof that the element asks for they give 3, as does
 * a confirmed summary.
 */
export const evidenceAt = remember(
  QUESTION_TURNS_BACK,
  0,
  (spoken: readonly SpokenTurn[], i: number, lang: Language, methodology: Methodology): Evidence[] => {
    const each = spoken[i];
    if (!each) return [];
    const rules = topicLexicon(lang);
    return each.role === 'rep'
      ? asked(each, lang, methodology, rules)
      : stated(spoken, i, lang, methodology, rules);
  },
);

function asked(each: SpokenTurn, lang: Language, methodology: Methodology, rules: TopicLexicon): Evidence[] {
  const out: Evidence[] = [];
  for (const passage of passagesOf(each.turn, readTurn(each.turn, lang))) {
    for (const element of methodology.elements) {
      if (asksAbout(element, passage, rules)) {
        out.push(evidence(element, each, passage, ASKED, FAIR));
      }
    }
  }
  return out;
}

function stated(
  spoken: readonly SpokenTurn[],
  i: number,
  lang: Language,
  methodology: Methodology,
  rules: TopicLexicon,
): Evidence[] {
  const each = spoken[i];
  if (!each) return [];
  const reading = readTurn(each.turn, lang);
  const said = sayingOf(passagesOf(each.turn, reading), reading, objectionsAt(spoken, i, lang), rules);
  const before = questionBefore(spoken, i);
  const question = before ? lastPassages(before, lang) : [];
  const out: Evidence[] = [];
  for (const element of methodology.elements) {
    const reply = replyAbout(element, question, said, rules);
    const answers = reply === 'answered';
    if (methodology.long_answers && !(answers && each.turn.speech_ms >= ENGAGED_MS)) continue;
    const first = said.passages[0];
    if (first && before && confirmsRecap(before, said.whole, element, lang, rules)) {
      out.push(evidence(element, each, first, VALIDATED, SURE));
      continue;
    }
    let best: { passage: Passage; score: number } | null = null;
    for (const [k, passage] of said.passages.entries()) {
      const score = judge(element, passage, k, said, rules, reply);
      if (score && score > (best?.score ?? 0)) best = { passage, score };
      if (best?.score === VALIDATED) break;
    }
    if (best) out.push(evidence(element, each, best.passage, best.score, answers ? SURE : FAIR));
  }
  return out;
}

function evidence(
  element: Element,
  { turn }: SpokenTurn,
  passage: Passage,
  score: number,
  confidence: number,
): Evidence {
  return {
    element: element.key,
    score,
    quote: passage.text,
    t: timeAt(turn, passage.start),
    turn: turn.id,
    speaker: turn.speaker,
    confidence,
  };
}
