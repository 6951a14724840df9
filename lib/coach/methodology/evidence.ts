import type { Language } from '@/lib/contracts/languages';
import { ENGAGED_MS } from '../metrics/answers';
import type { SpokenTurn } from '../metrics/spoken';
import { plainWords, saysAny } from '../patterns';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import { NUMBER_WORDS } from '../rules/numbers';
import { TOPICS, type Topic, type TopicRules } from '../rules/topic-rules';
import { type Passage, passagesOf } from '../text/passages';
import { compilePhrases, type Phrases } from '../text/phrase';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';
import type { Element, Methodology, Proof } from './methodologies';
import type { Evidence } from './score';

interface TopicLexicon {
  asks: Record<Topic, Phrases>;
  says: Record<Topic, Phrases>;
  cues: Record<Exclude<keyof TopicRules, 'topics'>, Phrases>;
}

const ASKED = 1;
const STATED = 2;
const VALIDATED = 3;
const SURE = 0.8;
const FAIR = 0.6;
const ANSWER_WORDS_MIN = 2;
const QUESTION_TURNS_BACK = 3;

const compiled = new Map<Language, TopicLexicon>();

/** The topic rules of a language, ready to match. */
export function topicLexicon(lang: Language): TopicLexicon {
  const known = compiled.get(lang);
  if (known) return known;
  const { topics, ...cues } = rulesOf(lang).topics;
  const compile = (list: readonly string[]): Phrases => compilePhrases(list, NUMBER_WORDS[lang]);
  const perTopic = (pick: (topic: Topic) => readonly string[]): Record<Topic, Phrases> =>
    Object.fromEntries(TOPICS.map((topic) => [topic, compile(pick(topic))])) as Record<Topic, Phrases>;
  const made = {
    asks: perTopic((topic) => topics[topic].asks),
    says: perTopic((topic) => topics[topic].says),
    cues: Object.fromEntries(
      Object.entries(cues).map(([key, list]) => [key, compile(list)]),
    ) as TopicLexicon['cues'],
  };
  compiled.set(lang, made);
  return made;
}

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
  const passages = passagesOf(each.turn, readTurn(each.turn, lang));
  const whole = readTurn(each.turn, lang).folded;
  const before = questionBefore(spoken, i);
  const question = before ? lastPassages(before, lang) : [];
  const evades = rules.cues.evasions.test(passages[0]?.folded ?? '');
  const out: Evidence[] = [];
  for (const element of methodology.elements) {
    const answers = !evades && question.some((passage) => asksAbout(element, passage, rules));
    if (methodology.long_answers && !(answers && each.turn.speech_ms >= ENGAGED_MS)) continue;
    const confirmed = before && confirmsRecap(before, whole, element, lang, rules);
    const first = passages[0];
    if (confirmed && first) out.push(evidence(element, each, first, VALIDATED, SURE));
    for (const passage of passages) {
      const found = judge(element, passage, whole, rules, answers, each.turn.text);
      if (found) out.push(evidence(element, each, passage, found, answers ? SURE : FAIR));
    }
  }
  return out;
}

function judge(
  element: Element,
  passage: Passage,
  whole: string,
  rules: TopicLexicon,
  answers: boolean,
  text: string,
): number | null {
  if (
    (element.proof === 'impact' || element.topics.includes('pain')) &&
    rules.cues.denies.test(passage.folded)
  ) {
    return null;
  }
  const cue = saysOf(element, passage, rules);
  const words = passage.folded.split(' ').length;
  const proved = proves(element.proof, passage, whole, rules, text);
  if (element.proof === 'deadline') return deadline(cue, answers, passage, whole, rules);
  if (element.proof === 'impact') {
    const felt = rules.cues.feelings.test(passage.folded);
    if (felt || (cue && proved)) return VALIDATED;
    return cue || (answers && words >= ANSWER_WORDS_MIN) ? (answers && proved ? VALIDATED : STATED) : null;
  }
  if (cue) return proved ? VALIDATED : STATED;
  if (!answers || words < ANSWER_WORDS_MIN) return answers && proved ? VALIDATED : null;
  return proved ? VALIDATED : STATED;
}

/** The rep brings the element up. */
function asksAbout({ topics, own }: Element, passage: Passage, rules: TopicLexicon): boolean {
  if (!own) return topics.some((topic) => rules.asks[topic].test(passage.folded));
  const words = plainWords(passage.text);
  return saysAny(words, own.questions) || saysAny(words, own.cues);
}

/** The customer speaks of the element in words that are cues for it. */
function saysOf({ topics, own }: Element, passage: Passage, rules: TopicLexicon): boolean {
  return own
    ? saysAny(plainWords(passage.text), own.cues)
    : topics.some((topic) => rules.says[topic].test(passage.folded));
}

function deadline(
  cue: boolean,
  answers: boolean,
  passage: Passage,
  whole: string,
  rules: TopicLexicon,
): number | null {
  const dated = rules.cues.dates.test(whole);
  const missed = rules.cues.consequences.test(whole);
  if (rules.cues.scheduling.test(passage.folded) && !missed) return null;
  if (dated && missed && (cue || rules.cues.dates.test(passage.folded))) return VALIDATED;
  if (answers && (cue || rules.cues.dates.test(passage.folded))) return STATED;
  return null;
}

function proves(proof: Proof, passage: Passage, whole: string, rules: TopicLexicon, text: string): boolean {
  const { cues } = rules;
  const amount = cues.amounts.test(passage.folded);
  if (proof === 'impact') return amount || cues.feelings.test(passage.folded);
  if (proof === 'amount') return amount || cues.dates.test(passage.folded) || hasName(passage.text);
  if (proof === 'person') {
    return (
      amount || cues.people.test(passage.folded) || cues.dates.test(passage.folded) || hasName(passage.text)
    );
  }
  return cues.dates.test(whole) && text !== '';
}

/** A capital inside a sentence: the name of a person, a company or a tool. */
function hasName(text: string): boolean {
  return /\p{L}[,:]? +\p{Lu}\p{Ll}/u.test(text);
}

/** The rep's turn that this one answers: the last before it, back-channels apart. */
function questionBefore(spoken: readonly SpokenTurn[], i: number): SpokenTurn | null {
  for (let k = i - 1; k >= Math.max(0, i - QUESTION_TURNS_BACK); k -= 1) {
    const each = spoken[k];
    if (each?.role === 'rep') return each;
    if (each && each.turn.words > 6) return null;
  }
  return null;
}

function lastPassages(each: SpokenTurn, lang: Language): readonly Passage[] {
  const reading = readTurn(each.turn, lang);
  const passages = passagesOf(each.turn, reading);
  if (reading.bare) return passages.slice(-1);
  const asks = reading.sentences.filter((sentence) => sentence.mark === '?');
  return asks.length > 0 ? asks.slice(-2) : passages.slice(-1);
}

function confirmsRecap(
  before: SpokenTurn,
  reply: string,
  element: Element,
  lang: Language,
  rules: TopicLexicon,
): boolean {
  if (!rules.cues.confirms.test(reply)) return false;
  const { folded } = readTurn(before.turn, lang);
  if (!rules.cues.recaps.test(folded)) return false;
  if (element.proof === 'deadline') return rules.cues.dates.test(folded);
  if (element.own) return saysAny(plainWords(before.turn.text), element.own.cues);
  return element.topics.some((topic) => rules.says[topic].test(folded));
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
