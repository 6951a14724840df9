import type { QuestionClass } from '@/lib/contracts/coach-report';
import type { Sentence } from '../text/sentences';
import { byOpening, classifyMarked, isLogistic, stripLeaders } from './classify';
import type { QuestionLexicon } from './lexicon';

/** A question inside one turn: offsets in its text, class, and how sure the rules are. */
export interface FoundQuestion {
  start: number;
  end: number;
  text: string;
  class: QuestionClass;
  confidence: number;
}

const MARKED = 0.9;
const REQUEST = 0.8;
const UNMARKED = 0.55;
/** A question whose mark is missing opens one of the sentence's clauses and is not long. */
const UNMARKED_CHARS = 160;
/** More words than this after a wh-question in the same turn: the speaker answers it. */
const SELF_ANSWER_WORDS = 14;
/** A request stands near the start of its sentence. */
const REQUEST_CHARS = 300;

/** Questions of a punctuated turn: sentences with a question mark, and requests that invite a story. */
export function findMarked(sentences: readonly Sentence[], rules: QuestionLexicon): FoundQuestion[] {
  const out: FoundQuestion[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const asked = readSentence(sentence, rules);
    if (!asked) continue;
    if (sentence.mark === '?') {
      if (asked.class === 'open' && answersItself(sentences, i)) continue;
      if (i < sentences.length - 1 && rules.rhetorical.test(bareWords(sentence.folded))) continue;
    }
    out.push({ start: sentence.start, end: sentence.end, text: sentence.text, ...asked });
  }
  return out;
}

type Asked = Pick<FoundQuestion, 'class' | 'confidence'>;

/** A turn that grows is read again sentence by sentence; what the last ones ask is remembered. */
const lately = new WeakMap<QuestionLexicon, Map<string, Asked | null>>();
const REMEMBERED = 32;

/** What a sentence asks by itself, whatever follows it. */
function readSentence({ text, folded, mark }: Sentence, rules: QuestionLexicon): Asked | null {
  const known = lately.get(rules) ?? new Map<string, Asked | null>();
  lately.set(rules, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const asked = mark === '?' ? askedByMark(text, folded, rules) : askedByWords(folded, rules);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, asked);
  return asked;
}

function askedByMark(text: string, folded: string, rules: QuestionLexicon): Asked | null {
  if (isQuoted(text) || isReported(folded, rules)) return null;
  return { class: classifyMarked(folded, rules), confidence: MARKED };
}

function askedByWords(folded: string, rules: QuestionLexicon): Asked | null {
  if (rules.requests.test(requestCore(folded, rules))) return { class: 'open', confidence: REQUEST };
  const kind = askedWithoutMark(folded, rules);
  return kind && { class: kind, confidence: UNMARKED };
}

function requestCore(folded: string, rules: QuestionLexicon): string {
  const core = stripLeaders(folded.slice(0, REQUEST_CHARS), rules);
  const comma = core.indexOf(', ');
  const later = comma > 0 && comma < 60 ? stripLeaders(core.slice(comma + 2), rules) : '';
  return later !== '' && rules.requests.test(later) ? later : core;
}

/** The recogniser heard no question, but the words can be nothing else: "do you think it works." */
function askedWithoutMark(folded: string, rules: QuestionLexicon): QuestionClass | null {
  const whole = folded.replace(/[.!…\s]+$/, '').slice(-UNMARKED_CHARS);
  const clauses = whole.split(/[,;:–—]\s+/);
  const asked = clauses
    .map((clause) => stripLeaders(clause, rules))
    .find((core) => rules.withoutMark.test(core) && !rules.guards.test(core));
  if (!asked || isReported(whole, rules) || rules.reports.test(whole)) return null;
  return isLogistic(whole, asked, rules) ? 'logistic' : (byOpening(asked, rules) ?? 'closed');
}

function bareWords(folded: string): string {
  return folded.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
}

/** A clause before the question says that somebody else asks it. */
function isReported(folded: string, rules: QuestionLexicon): boolean {
  const clauses = folded.slice(-UNMARKED_CHARS).split(/[,;:–—]\s+/);
  return clauses.slice(0, -1).some((clause) => rules.reports.test(clause));
}

/** The question mark belongs to somebody's words in quotes. */
function isQuoted(text: string): boolean {
  return /["“][^"”]*\?["”]/.test(text);
}

function answersItself(sentences: readonly Sentence[], i: number): boolean {
  let words = 0;
  for (const next of sentences.slice(i + 1)) {
    if (next.mark === '?') return false;
    words += next.text.split(/\s+/).length;
  }
  return words > SELF_ANSWER_WORDS;
}
