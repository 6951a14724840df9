import type { Objection, ObjectionType } from '@/lib/contracts/coach-report';
import { plainWords, saysAny } from '../patterns';
import type { Reading } from '../reading';
import type { Passage } from '../text/passages';
import { asksAbout } from './asked';
import { type Element, isTrouble } from './methodologies';
import { hasName } from './names';
import type { TopicLexicon } from './topic-lexicon';

/** Steps of the ladder that a customer's words reach (docs/coach.md, "Methodologies"). */
export const STATED = 2;
export const VALIDATED = 3;
const ANSWER_WORDS_MIN = 2;
/** An answer without a cue stands in the first sentences after the question. */
const ANSWER_PASSAGES = 2;
/** Proof counts within this distance of a cue: in captions without marks a passage holds several statements. */
const NEAR_CHARS = 90;
/** What a problem costs is said in the same breath; a number further off counts something else. */
const TROUBLE_NEAR_CHARS = 40;
const SPOTS_MAX = 4;
const CONTACT = /@|\barroba\b|\(?\d\d\d?\)?[ -]?\d{3,5}[ -]\d{4}/;
const TAG = /\b(?:ne|ta|certo|sabe|viu|hein|entende|right|you know|huh|no|verdad|eh|cierto|ve)[?!]+$/;
const LONG_NUMBER = /\d(?:[ ./-]?\d){6,20}/g;

/** What is known of a customer's turn before its passages are judged. */
export interface Said {
  passages: readonly Passage[];
  whole: string;
  bare: boolean;
  /** Passages about somebody else, the weather, how to be reached, or what is over and done with; questions. */
  foreign: ReadonlySet<Passage>;
  /** Passages that object to the offer, by their text. */
  objected: ReadonlyMap<string, ObjectionType>;
  evades: boolean;
  denies: boolean;
  agrees: boolean;
}

/** Reads a customer's turn for `judge`. */
export function sayingOf(
  passages: readonly Passage[],
  { folded, bare }: Reading,
  objections: readonly Objection[],
  rules: TopicLexicon,
): Said {
  const [first] = passages;
  return {
    passages,
    whole: folded,
    bare,
    foreign: foreignPassages(passages, rules),
    objected: new Map(objections.map(({ text, type }) => [text, type])),
    evades: rules.cues.evasions.test(folded.slice(0, 2 * NEAR_CHARS)),
    denies: first !== undefined && denies(first, rules),
    agrees: first !== undefined && rules.cues.confirms.test(first.folded),
  };
}

/** How the turn takes a question about the element: a problem only affirmed by nothing is not answered. */
export type Reply = 'unasked' | 'elsewhere' | 'answered' | 'denied' | 'evaded';

export function replyAbout(
  element: Element,
  question: readonly Passage[],
  said: Said,
  rules: TopicLexicon,
): Reply {
  const asking = question.filter((passage) => asksAbout(element, passage, rules));
  if (asking.length === 0) return question.length > 0 ? 'elsewhere' : 'unasked';
  if (said.evades) return 'evaded';
  if (!isTrouble(element)) return said.denies && element.proof === 'deadline' ? 'denied' : 'answered';
  if (said.denies) return 'denied';
  return said.agrees || asking.some(({ folded }) => rules.cues.opens.test(folded)) ? 'answered' : 'unasked';
}

/** What the k-th passage earns the element: 3, 2 or nothing. */
export function judge(
  element: Element,
  passage: Passage,
  k: number,
  said: Said,
  rules: TopicLexicon,
  reply: Reply,
): number | null {
  if (element.proof === 'person' && reply === 'evaded') return null;
  if (!element.own && (said.foreign.has(passage) || objects(element, passage, said, rules))) return null;
  const { folded } = passage;
  const answers = reply === 'answered';
  if (isTrouble(element) && (denies(passage, rules) || (reply === 'denied' && k < ANSWER_PASSAGES)))
    return null;
  if (element.proof === 'deadline') return deadline(element, passage, k, said, rules, answers);
  if (element.proof === 'impact' && rules.cues.feelings.test(folded)) return VALIDATED;
  const found = signsOf(element, passage, said.bare, rules);
  const replies = answers && k < ANSWER_PASSAGES;
  const proved = answers
    ? found.provedCue || (replies && found.provedStart)
    : found.provedCueAtWork && provesUnasked(element, reply);
  if (proved && !lacksMoney(element, passage, said)) return VALIDATED;
  if (answers ? found.cue : found.cueAtWork) return STATED;
  return replies && folded.split(' ').length >= ANSWER_WORDS_MIN ? STATED : null;
}

/** There is no money for it: that is said and proves nothing of how they decide, whatever date or number it holds. */
function lacksMoney({ proof }: Element, { text }: Passage, { objected }: Said): boolean {
  return proof === 'person' && objected.get(text) === 'BUDGET';
}

/** A number that answers another question proves nothing; what went wrong on a day is told whatever was asked. */
function provesUnasked({ topics }: Element, reply: Reply): boolean {
  return reply === 'unasked' || (reply === 'elsewhere' && topics.includes('pain'));
}

/** What a passage holds by itself, whatever was asked before. */
interface Signs {
  cue: boolean;
  provedCue: boolean;
  cueAtWork: boolean;
  provedCueAtWork: boolean;
  provedStart: boolean;
}

/** A turn that grows is read again sentence by sentence; what was found in them lately is remembered. */
const lately = new WeakMap<TopicLexicon, WeakMap<Element, Map<string, Signs>>>();
const REMEMBERED = 16;

function signsOf(element: Element, passage: Passage, bare: boolean, rules: TopicLexicon): Signs {
  const ofRules = lately.get(rules) ?? new WeakMap<Element, Map<string, Signs>>();
  lately.set(rules, ofRules);
  const known = ofRules.get(element) ?? new Map<string, Signs>();
  ofRules.set(element, known);
  const key = `${bare ? '' : '.'}${passage.text}`;
  const before = known.get(key);
  if (before) return before;
  const proved = (window: string): boolean => proves(element, window, passage, bare, rules);
  const spots = spotsOf(element, passage, rules);
  const atWork = spots.filter((spot) => isAtWork(element, spot, rules));
  const signs = {
    cue: spots.length > 0,
    provedCue: spots.some(proved),
    cueAtWork: atWork.length > 0,
    provedCueAtWork: atWork.some(proved),
    provedStart: proved(wholeWords(passage.folded, 0, 2 * NEAR_CHARS)),
  };
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, signs);
  return signs;
}

/** A fault of the offer is no problem of the customer's, and its price no fact about them. */
function objects(element: Element, passage: Passage, { objected }: Said, rules: TopicLexicon): boolean {
  const type = objected.get(passage.text);
  if (isTrouble(element)) return type !== undefined || rules.cues.offers.test(passage.folded);
  return type === 'PRICE' && element.topics.includes('situation');
}

/** A problem that nobody asked for counts when it is about the customer's own people and work. */
function isAtWork(element: Element, spot: string, rules: TopicLexicon): boolean {
  return element.own !== undefined || !isTrouble(element) || rules.cues.work.test(spot);
}

function denies({ folded }: Passage, rules: TopicLexicon): boolean {
  return rules.cues.denies.test(folded) && !rules.cues.buts.test(folded);
}

/** A question of the customer's own; with a tag at its end ("né?") it is a statement. */
function asksBack(folded: string): boolean {
  return folded.endsWith('?') && !TAG.test(folded);
}

/** What says nothing of the customer's own work. Somebody else's story goes on until the speaker comes back to their own. */
function foreignPassages(passages: readonly Passage[], rules: TopicLexicon): Set<Passage> {
  const out = new Set<Passage>();
  let told = false;
  for (const passage of passages) {
    const { folded } = passage;
    if (rules.cues.hearsay.test(folded)) told = true;
    else if (told && rules.cues.ours.test(folded)) told = false;
    if (told || CONTACT.test(folded) || asksBack(folded) || rules.cues.asides.test(folded)) out.add(passage);
  }
  return out;
}

/** Where the customer speaks of the element in words that are cues for it: the words around each cue. */
function spotsOf(element: Element, passage: Passage, rules: TopicLexicon): string[] {
  const { topics, own } = element;
  const near = isTrouble(element) ? TROUBLE_NEAR_CHARS : NEAR_CHARS;
  const { folded } = passage;
  if (own) return saysAny(plainWords(passage.text), own.cues) ? [folded] : [];
  const out: string[] = [];
  for (const topic of topics) {
    if (!rules.says[topic].test(folded)) continue;
    let from = 0;
    for (let n = 0; n < SPOTS_MAX; n += 1) {
      const hit = rules.says[topic].find(folded.slice(from));
      if (!hit) break;
      out.push(wholeWords(folded, from + hit[0] - near, from + hit[1] + near));
      from += Math.max(hit[1], 1);
    }
  }
  return out;
}

/** The text from one place to another, with the words that begin or end there: of "pedidos" no "dos" is left. */
function wholeWords(folded: string, from: number, to: number): string {
  const start = from > 0 ? folded.lastIndexOf(' ', from) + 1 : 0;
  const end = folded.indexOf(' ', Math.max(0, to));
  return folded.slice(start, end < 0 ? undefined : end);
}

/**
 * A day by which something has to happen: with what happens otherwise it is validated. Stated is an event that nobody
 * has dated to the day, when it was asked for or something hangs on it.
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
  const { cues } = rules;
  const around = answers ? said.whole : [folded, said.passages[k + 1]?.folded ?? ''].join(' ');
  const missed = cues.consequences.test(around);
  if (cues.scheduling.test(folded) && !missed) return null;
  if (!answers && said.objected.has(passage.text)) return null;
  const cue = element.topics.some((topic) => rules.says[topic].test(folded));
  const dated = cues.days.test(answers || cue ? around : folded) || (answers && cues.months.test(around));
  if (missed && dated) return VALIDATED;
  const hangs = answers ? cue || missed || cues.dates.test(folded) : cue && missed;
  return hangs ? STATED : null;
}

/** An amount, date or name. A problem is proved by an amount or a date, what it costs by an amount alone. */
function proves(
  element: Element,
  window: string,
  passage: Passage,
  bare: boolean,
  rules: TopicLexicon,
): boolean {
  const { cues } = rules;
  if (cues.amounts.test(withoutIdleNumbers(window, rules))) return true;
  if (element.proof === 'impact') return false;
  if (isTrouble(element)) return cues.dates.test(window) && !cues.recurring.test(window);
  if (cues.dates.test(window)) return true;
  if (cues.people.test(window)) return true;
  return hasName(passage.text) || (bare && cues.names.test(window));
}

/** Without telephone numbers, times of day and other numbers that measure nothing. */
function withoutIdleNumbers(window: string, { cues }: TopicLexicon): string {
  let text = window.replace(LONG_NUMBER, ' ');
  for (let n = 0; n < SPOTS_MAX; n += 1) {
    const hit = cues.idleNumbers.find(text);
    if (!hit) break;
    text = `${text.slice(0, hit[0])} - ${text.slice(hit[1])}`;
  }
  return text;
}
