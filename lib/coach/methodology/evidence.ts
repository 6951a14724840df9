import type { Language } from '@/lib/contracts/languages';
import { ENGAGED_MS } from '../metrics/answers';
import type { SpokenTurn } from '../metrics/spoken';
import { objectionsAt } from '../objections';
import { plainWords, saysAny } from '../patterns';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import { NUMBER_WORDS } from '../rules/numbers';
import { TOPICS, type Topic, type TopicRules } from '../rules/topic-rules';
import { type Passage, passagesOf } from '../text/passages';
import { compilePhrases, type Phrases } from '../text/phrase';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';
import type { Element, Methodology } from './methodologies';
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
/** An answer without a cue stands in the first sentences after the question. */
const ANSWER_PASSAGES = 2;
const EVENT_WORDS_MIN = 4;
/** Proof counts within this distance of a cue: in captions without marks a passage holds several statements. */
const NEAR_CHARS = 90;
const SPOTS_MAX = 4;
const NAME = /(?<=[\p{L}\d][,;:]? )\p{Lu}\p{Ll}+/gu;

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
  const reading = readTurn(each.turn, lang);
  const passages = passagesOf(each.turn, reading);
  const before = questionBefore(spoken, i);
  const question = before ? lastPassages(before, lang) : [];
  const said: Said = {
    passages,
    whole: reading.folded,
    bare: reading.bare,
    foreign: foreignPassages(passages, reading.folded, rules),
    objected: new Set(objectionsAt(spoken, i, lang).map(({ text }) => text)),
    evades: rules.cues.evasions.test(opening(passages)),
    denies: denies(passages[0], rules),
    agrees: rules.cues.confirms.test(passages[0]?.folded ?? ''),
  };
  const out: Evidence[] = [];
  for (const element of methodology.elements) {
    const answers = answersAbout(element, question, said, rules);
    if (methodology.long_answers && !(answers && each.turn.speech_ms >= ENGAGED_MS)) continue;
    const first = passages[0];
    if (first && before && confirmsRecap(before, said.whole, element, lang, rules)) {
      out.push(evidence(element, each, first, VALIDATED, SURE));
      continue;
    }
    let best: { passage: Passage; score: number } | null = null;
    for (const [k, passage] of passages.entries()) {
      const score = judge(element, passage, k, said, rules, answers);
      if (score && score > (best?.score ?? 0)) best = { passage, score };
      if (best?.score === VALIDATED) break;
    }
    if (best) out.push(evidence(element, each, best.passage, best.score, answers ? SURE : FAIR));
  }
  return out;
}

/** What is known of a customer's turn before its passages are judged. */
interface Said {
  passages: readonly Passage[];
  whole: string;
  bare: boolean;
  /** Passages about somebody else, the weather, or what is over and done with. */
  foreign: ReadonlySet<Passage>;
  /** Texts of passages that object to the offer. */
  objected: ReadonlySet<string>;
  evades: boolean;
  denies: boolean;
  agrees: boolean;
}

/** A problem or its cost: what can be denied, and what an objection to the offer is easily taken for. */
function isTrouble({ proof, topics }: Element): boolean {
  return proof === 'impact' || topics.includes('pain');
}

/** The turn answers a question about the element. A denied problem is no answer; a bare "could be" to a yes/no question neither. */
function answersAbout(
  element: Element,
  question: readonly Passage[],
  said: Said,
  rules: TopicLexicon,
): boolean {
  if (said.evades) return false;
  const asking = question.filter((passage) => asksAbout(element, passage, rules));
  if (asking.length === 0) return false;
  if (element.proof === 'deadline') return !said.denies;
  if (!isTrouble(element)) return true;
  if (said.denies) return false;
  return said.agrees || asking.some((passage) => rules.cues.opens.test(passage.folded));
}

function judge(
  element: Element,
  passage: Passage,
  k: number,
  said: Said,
  rules: TopicLexicon,
  answers: boolean,
): number | null {
  if (said.foreign.has(passage) && !element.own) return null;
  const trouble = isTrouble(element);
  if (trouble && denies(passage, rules)) return null;
  if (trouble && (said.objected.has(passage.text) || rules.cues.offers.test(passage.folded))) return null;
  if (element.proof === 'deadline') return deadline(element, passage, k, said, rules, answers);
  const spots = spotsOf(element, passage, rules);
  const proved = (window: string): boolean => proves(element, window, passage, said, rules);
  if (element.proof === 'impact' && rules.cues.feelings.test(passage.folded)) return VALIDATED;
  if (spots.some(proved)) return VALIDATED;
  const replies = answers && k < ANSWER_PASSAGES;
  if (replies && proved(passage.folded.slice(0, 2 * NEAR_CHARS))) return VALIDATED;
  const words = passage.folded.split(' ').length;
  return spots.length > 0 || (replies && words >= ANSWER_WORDS_MIN) ? STATED : null;
}

/** The first words of a turn, where an answer that says nothing shows itself. */
function opening(passages: readonly Passage[]): string {
  return passages
    .slice(0, 2)
    .map(({ folded }) => folded)
    .join(' ')
    .slice(0, NEAR_CHARS);
}

function denies(passage: Passage | undefined, rules: TopicLexicon): boolean {
  return (
    passage !== undefined && rules.cues.denies.test(passage.folded) && !rules.cues.buts.test(passage.folded)
  );
}

/** Somebody else's story goes on until the speaker comes back to their own. */
function foreignPassages(passages: readonly Passage[], whole: string, rules: TopicLexicon): Set<Passage> {
  const out = new Set<Passage>();
  let told = false;
  for (const passage of passages) {
    const { folded } = passage;
    if (rules.cues.hearsay.test(folded)) told = true;
    else if (rules.cues.ours.test(folded)) told = false;
    if (told || rules.cues.asides.test(folded)) out.add(passage);
  }
  return out;
}

/** The rep brings the element up. */
function asksAbout({ topics, own }: Element, passage: Passage, rules: TopicLexicon): boolean {
  if (!own) return topics.some((topic) => rules.asks[topic].test(passage.folded));
  const words = plainWords(passage.text);
  return saysAny(words, own.questions) || saysAny(words, own.cues);
}

/** Where the customer speaks of the element in words that are cues for it: the words around each cue. */
function spotsOf({ topics, own }: Element, passage: Passage, rules: TopicLexicon): string[] {
  const { folded } = passage;
  if (own) return saysAny(plainWords(passage.text), own.cues) ? [folded] : [];
  const out: string[] = [];
  for (const topic of topics) {
    if (!rules.says[topic].test(folded)) continue;
    let from = 0;
    for (let n = 0; n < SPOTS_MAX; n += 1) {
      const hit = rules.says[topic].find(from === 0 ? folded : folded.slice(from));
      if (!hit) break;
      out.push(folded.slice(Math.max(0, from + hit[0] - NEAR_CHARS), from + hit[1] + NEAR_CHARS));
      from += Math.max(hit[1], 1);
    }
  }
  return out;
}

/**
 * A date by which something has to happen: with what happens otherwise it is validated; without, or as an event that
 * nobody has dated, it is the answer to a question about it.
 */
function deadline(
  element: Element,
  passage: Passage,
  k: number,
  said: Said,
  rules: TopicLexicon,
  answers: boolean,
): number | null {
  const { folded } = passage;
  const around = answers ? said.whole : [folded, said.passages[k + 1]?.folded ?? ''].join(' ');
  const missed = rules.cues.consequences.test(around);
  if (rules.cues.scheduling.test(folded) && !missed) return null;
  if (!answers && said.objected.has(passage.text)) return null;
  const here = rules.cues.dates.test(folded);
  const cue = spotsOf(element, passage, rules).length > 0;
  if (missed && (here || (cue && rules.cues.dates.test(around)))) return VALIDATED;
  const words = folded.split(' ').length;
  return answers && (cue || here || (k === 0 && words >= EVENT_WORDS_MIN)) ? STATED : null;
}

/** An amount, date or name near the cue. A problem is not proved by a name, and only troubles by a feeling. */
function proves(
  element: Element,
  window: string,
  passage: Passage,
  said: Said,
  rules: TopicLexicon,
): boolean {
  const { cues } = rules;
  if (cues.amounts.count(window) > cues.idleNumbers.count(window)) return true;
  if (element.proof === 'impact') return false;
  if (cues.dates.test(window)) return true;
  if (isTrouble(element)) return false;
  return hasName(passage.text) || cues.people.test(window) || (said.bare && cues.names.test(window));
}

/** A capital inside a sentence names a person, a company or a tool, unless somebody is called by it: "olha, Ana, …". */
function hasName(text: string): boolean {
  for (const hit of text.matchAll(NAME)) {
    const before = text.slice(Math.max(0, hit.index - 3), hit.index);
    const after = text.charAt(hit.index + hit[0].length);
    if (!/[,;.…!?] *$/.test(before) || !/[,;.…!?]/.test(after)) return true;
  }
  return false;
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
