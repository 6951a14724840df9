import type { QuestionClass } from '@/lib/contracts/coach-report';
import { byEnding, byOpening, stripLeaders } from './classify';
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
  const asked = rules.guards.test(body) ? null : whClass(body, clause, text, rules, accents);
  if (asked) return { class: asked, confidence: WH };
  if (floor) return { class: 'tag', confidence: TAG };
  if (check) {
    const known = rules.listener.test(body) && isAnswer(body, reply, rules);
    return known ? { class: 'closed', confidence: POLAR_ANSWERED } : { class: 'tag', confidence: TAG };
  }
  return clause.last ? polar(body, reply, rules) : null;
}

function whClass(
  body: string,
  clause: Clause,
  text: string,
  rules: QuestionLexicon,
  accents: boolean,
): 'open' | 'specific' | null {
  if (accents && !/[áéíóú]/i.test(accentedWords(text.slice(clause.start, clause.end)))) return null;
  return byOpening(body, rules) ?? (clause.last ? byEnding(body, rules) : null);
}

/** Spanish question words as they are written: with their accent. */
function accentedWords(text: string): string {
  return (
    text.match(/(?<!\p{L})(?:qué|cómo|cuándo|cuánt[oa]s?|quién(?:es)?|dónde|cuál(?:es)?)(?!\p{L})/giu) ?? []
  ).join(' ');
}

function polar(body: string, reply: Reply | null, rules: QuestionLexicon): FoundPolar | null {
  const opens = rules.polar.test(body);
  const hinted = rules.polarHints.test(body);
  if (!opens && !(hinted && rules.listener.test(body))) return null;
  if (body.split(' ').length < 2) return null;
  const strong = opens && (hinted || rules.listener.test(body));
  if (isAnswer(body, reply, rules) && strong) return { class: 'closed', confidence: POLAR_ANSWERED };
  return strong ? { class: 'closed', confidence: POLAR_ALONE } : null;
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

/** Clauses by joints: words after which a new sentence may begin. A joint splits only before something that asks. */
function clausesOf(folded: string, rules: QuestionLexicon): Clause[] {
  const starts = [0];
  const words = [...folded.matchAll(/[a-z0-9][^\s]*/g)];
  for (const [i, word] of words.entries()) {
    if (i === 0) continue;
    const rest = folded.slice(word.index);
    const previous = words[i - 1]?.[0] ?? '';
    if (!rules.joints.test(previous)) continue;
    const asks =
      rules.requests.test(rest) ||
      (byOpening(rest, rules) !== null && !rules.guards.test(rest)) ||
      rules.polar.test(rest);
    if (asks && words.length - i >= 2) starts.push(word.index);
  }
  return starts.map((start, i) => {
    const end = (starts[i + 1] ?? folded.length + 1) - 1;
    const all = folded.slice(start, end);
    const long = all.split(' ').length > CLAUSE_WORDS_MAX && i === starts.length - 1;
    const from = long ? start + all.split(' ').slice(0, -CLAUSE_WORDS_MAX).join(' ').length + 1 : start;
    return { start: from, end, folded: folded.slice(from, end), last: i === starts.length - 1 };
  });
}
