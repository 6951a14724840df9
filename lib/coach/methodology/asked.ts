import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { plainWords, saysAny } from '../patterns';
import { findMarked } from '../questions/find-marked';
import { questionLexicon } from '../questions/lexicon';
import { readTurn } from '../reading';
import { type Passage, passagesOf } from '../text/passages';
import { type Element, isTrouble } from './methodologies';
import type { TopicLexicon } from './topic-lexicon';

/** How far back the question that a turn answers may stand. */
export const QUESTION_TURNS_BACK = 3;
const BACKCHANNEL_WORDS = 6;

/** The rep brings the element up. */
export function asksAbout(element: Element, passage: Passage, rules: TopicLexicon): boolean {
  const { topics, own } = element;
  if (!own) {
    const { folded } = passage;
    if (isTrouble(element) && rules.cues.closing.test(folded)) return false;
    return topics.some((topic) => rules.asks[topic].test(folded));
  }
  const words = plainWords(passage.text);
  return saysAny(words, own.questions) || saysAny(words, own.cues);
}

/** The rep's turn that this one answers: the last before it, back-channels apart. */
export function questionBefore(spoken: readonly SpokenTurn[], i: number): SpokenTurn | null {
  for (let k = i - 1; k >= Math.max(0, i - QUESTION_TURNS_BACK); k -= 1) {
    const each = spoken[k];
    if (each?.role === 'rep') return each;
    if (each && each.turn.words > BACKCHANNEL_WORDS) return null;
  }
  return null;
}

/** What a turn asks at last; in captions without marks, how it ends. */
export function lastPassages(each: SpokenTurn, lang: Language): readonly Passage[] {
  const reading = readTurn(each.turn, lang);
  if (reading.bare) return passagesOf(each.turn, reading).slice(-1);
  return findMarked(reading.sentences, questionLexicon(lang))
    .map(({ text, start, end }) => ({ text, start, folded: reading.folded.slice(start, end) }))
    .slice(-2);
}

/** The reply agrees with a summary that holds the element. */
export function confirmsRecap(
  before: SpokenTurn,
  reply: string,
  element: Element,
  lang: Language,
  rules: TopicLexicon,
): boolean {
  if (!rules.cues.confirms.test(reply)) return false;
  const { folded } = readTurn(before.turn, lang);
  if (!rules.cues.recaps.test(folded)) return false;
  if (element.proof === 'deadline' && !rules.cues.days.test(folded)) return false;
  if (element.own) return saysAny(plainWords(before.turn.text), element.own.cues);
  return element.topics.some((topic) => rules.says[topic].test(folded));
}
