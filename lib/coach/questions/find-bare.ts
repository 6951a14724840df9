import type { QuestionClass } from '@/lib/contracts/coach-report';
import { addressesListener, byEnding, byOpening, stripLeaders } from './classify';
import type { FoundQuestion } from './find-marked';
import type { QuestionLexicon } from './lexicon';

/** What the other side says next: folded text of its turn, and how long it waited. */
export interface Reply {
  folded: string;
  gap_ms: number;
}

const WH = 0.6;
const POLAR_ANSWERED = 0.55;
const POLAR_ALONE = 0.4;
const LOGISTIC = 0.6;
const TAG = 0.5;
const REPLY_MS = 4_000;
const CLAUSE_WORDS_MAX = 24;
const SHORT_WORDS = 9;
/** How far the opening of a clause is looked at. */
const START_CHARS = 90;
/** Longer turns are searched for questions in their last words only. */
const WORDS_MAX = 400;
const LAST_CLAUSE_WORDS = 14;

interface Clause {
  start: number;
  end: number;
  folded: string;
  last: boolean;
}

/**
 * Questions of captions without marks. Question words and requests at the start of a clause speak for themselves;
 * a yes/no question keeps the word order of a statement in Portuguese and Spanish, so it takes the other side's answer
 * as its evidence. `accents` is the original text where a language writes question words with an accent (Spanish).
 */
export function findBare(
  text: string,
  folded: string,
  reply: Reply | null,
  rules: QuestionLexicon,
  accents: boolean,
): FoundQuestion[] {
  const out: FoundQuestion[] = [];
  for (const clause of clausesOf(folded, rules)) {
    const found = judge(clause, text, reply, rules, accents);
    if (found)
      out.push({
        start: clause.start,
        end: clause.end,
        text: text.slice(clause.start, clause.end),
        ...found,
      });
  }
  return out;
}

function judge(
  clause: Clause,
  text: string,
  reply: Reply | null,
  rules: QuestionLexicon,
  accents: boolean,
): { class: QuestionClass; confidence: number } | null {
  const core = stripLeaders(clause.folded, rules);
  if (rules.logistic.test(core) || rules.logistic.test(clause.folded))
    return { class: 'logistic', confidence: LOGISTIC };
  if (rules.requests.test(core)) return { class: 'open', confidence: WH };
  const floor = clause.last ? rules.floorTags.find(core) : null;
  const check = clause.last && !floor ? rules.checkTags.find(core) : null;
  const body = core.slice(0, (floor ?? check)?.[0] ?? core.length).trim();
  if (body === '') return { class: 'tag', confidence: TAG };
  const asked = whClass(body, clause, text, rules, accents);
  if (asked) return { class: asked, confidence: WH };
  if (floor) return { class: 'tag', confidence: TAG };
  if (check) {
    const known = addressesListener(body, rules) && isAnswer(body, reply, rules);
    return known ? { class: 'closed', confidence: POLAR_ANSWERED } : { class: 'tag', confidence: TAG };
  }
  return polar(body, clause.last, reply, rules);
}

function whClass(
  body: string,
  clause: Clause,
  text: string,
  rules: QuestionLexicon,
  accents: boolean,
): 'open' | 'specific' | null {
  const start = clause.end - clause.folded.length + clause.folded.lastIndexOf(body);
  const unasked =
    rules.guards.test(body) || (accents && !QUESTION_ACCENT.test(text.slice(start, start + 20)));
  const opening = unasked ? null : byOpening(body, rules);
  if (opening || !clause.last) return opening;
  return accents && !QUESTION_ACCENT.test(lastWords(text.slice(start, clause.end)))
    ? null
    : byEnding(body, rules);
}

/** Spanish writes question words with an accent; without it they join clauses. */
const QUESTION_ACCENT =
  /(?<!\p{L})(?:qué|cómo|cuándo|cuánt[oa]s?|quién(?:es)?|dónde|cuál(?:es)?|cuént[ea]|explíqu|platíqu)/iu;

function lastWords(text: string): string {
  return text.split(' ').slice(-4).join(' ');
}

function polar(body: string, last: boolean, reply: Reply | null, rules: QuestionLexicon): FoundPolar | null {
  const words = body.split(' ').length;
  if (words < 2) return null;
  if (rules.polarSure.test(body) && (last || words <= SHORT_WORDS)) {
    return {
      class: 'closed',
      confidence: isAnswer(body, reply, rules) || last ? POLAR_ANSWERED : POLAR_ALONE,
    };
  }
  if (!last) return null;
  const opens = rules.polar.test(body);
  const hinted = rules.polarHints.test(body);
  const addressed = rules.listener.test(body);
  const likely = opens ? hinted || addressed || words <= SHORT_WORDS : hinted && addressed;
  if (!likely) return null;
  return { class: 'closed', confidence: isAnswer(body, reply, rules) ? POLAR_ANSWERED : POLAR_ALONE };
}

type FoundPolar = { class: QuestionClass; confidence: number };

/** The reply says yes or no, or takes up the question's verb: "vocês usam CRM" – "usamos". */
function isAnswer(body: string, reply: Reply | null, rules: QuestionLexicon): boolean {
  if (!reply || reply.gap_ms > REPLY_MS) return false;
  if (rules.replies.test(reply.folded)) return true;
  const stems = new Set(
    body
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 4)),
  );
  const first = reply.folded
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 2);
  return first.some(
    (word) => word.length >= 3 && [...stems].some((stem) => word.startsWith(stem.slice(0, word.length))),
  );
}

/** Clauses: a new one may begin after a joint, at a question word, and with the listener as its subject. */
function clausesOf(folded: string, rules: QuestionLexicon): Clause[] {
  const words = [...folded.matchAll(/[a-z0-9][^\s]*/g)].slice(-WORDS_MAX);
  const starts = new Set([0]);
  let lastJoint = 0;
  let asking = asks(folded.slice(0, START_CHARS), rules);
  for (const [i, word] of words.entries()) {
    if (i === 0) continue;
    const left = words.length - i;
    if (left < 2) break;
    const rest = folded.slice(word.index, word.index + START_CHARS);
    const previous = words[i - 1]?.[0] ?? '';
    const joined = rules.joints.test(previous);
    if (joined && left <= LAST_CLAUSE_WORDS) lastJoint = word.index;
    const question = asks(rest, rules);
    const free = joined || (left <= LAST_CLAUSE_WORDS && left > 3 && !asking && !rules.embeds.test(previous));
    const polarStart =
      (joined && rules.polar.test(rest)) ||
      (left <= SHORT_WORDS && !asking && !rules.embeds.test(previous) && rules.polarSure.test(rest));
    if ((question && free) || polarStart) {
      starts.add(word.index);
      asking = question;
    } else if (joined && left <= LAST_CLAUSE_WORDS) asking = false;
  }
  const sorted = [...starts].sort((a, b) => a - b);
  if (lastJoint > (sorted.at(-1) ?? 0)) sorted.push(lastJoint);
  return sorted.map((start, i) => {
    const last = i === sorted.length - 1;
    const end = last ? folded.length : Math.max(start, (sorted[i + 1] ?? folded.length) - 1);
    const from = last ? tailStart(folded, start, end) : start;
    return { start: from, end, folded: folded.slice(from, end), last };
  });
}

function asks(rest: string, rules: QuestionLexicon): boolean {
  return rules.requests.test(rest) || (byOpening(rest, rules) !== null && !rules.guards.test(rest));
}

/** A clause without end is cut to its last words. */
function tailStart(folded: string, start: number, end: number): number {
  const words = folded.slice(start, end).split(' ');
  if (words.length <= CLAUSE_WORDS_MAX) return start;
  return start + words.slice(0, -CLAUSE_WORDS_MAX).join(' ').length + 1;
}
