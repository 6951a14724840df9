import type { QuestionClass } from '@/lib/contracts/coach-report';
import type { QuestionLexicon } from './lexicon';

const LEADERS_MAX = 8;
const SUBJECT_WORDS = 4;
/** A question is asked at the end of its sentence; what lies further back is not looked at. */
const SENTENCE_CHARS = 400;
/** A question of this kind is short, even with two dates in it. */
const LOGISTIC_CHARS = 120;
/** The listener's name at the end: "faz sentido, seu Valdir". */
const CALLED_LAST = /, (?:(?:seu|dona|don|doctora?|doutora?|dra?|mr|mrs|ms) )?[a-z]+$/;
/** An address that is spelled out or read back. */
const ADDRESS = /@|\barroba\b/;

/** Folded text without openings that say nothing and without a leading vocative ("Graça, …"). */
export function stripLeaders(folded: string, rules: QuestionLexicon): string {
  let rest = folded.replace(/^[^a-z0-9]+/, '');
  for (let i = 0; i < LEADERS_MAX; i += 1) {
    const hit = rules.leaders.find(rest);
    if (!hit) break;
    const next = rest.slice(hit[1]).replace(/^[^a-z0-9]+/, '');
    if (next === '') break;
    rest = next;
  }
  return rest;
}

/** A name before a comma at the start: one or two words that begin no question. */
function stripVocative(core: string, rules: QuestionLexicon): string {
  const hit = /^(?:(?:seu|dona|don|doctor|doutor|doutora|mr|ms) )?[a-z]+(?: [a-z]+)?, +(?=[a-z])/.exec(core);
  if (!hit || startsQuestion(core, rules) || rules.conditions.test(core) || rules.logistic.test(hit[0]))
    return core;
  return core.slice(hit[0].length);
}

/** Class of a sentence that ends in a question mark. */
export function classifyMarked(folded: string, rules: QuestionLexicon): QuestionClass {
  const sentence = folded.slice(-SENTENCE_CHARS).replace(/[?!.…"”')\]\s]+$/, '');
  const whole = sentence.replace(/^[^a-z0-9]+/, '');
  const core = stripVocative(stripLeaders(whole, rules), rules);
  if (isLogistic(whole, core, rules)) return 'logistic';
  if (rules.confirms.test(core) || rules.confirms.test(whole)) return 'closed';
  if (rules.floorTags.find(whole.replace(CALLED_LAST, ''))?.[0] === 0) return 'tag';
  const floor = rules.floorTags.find(core);
  if (floor && isApart(core, floor[0], rules)) {
    const before = core.slice(0, floor[0]).replace(/[^a-z0-9]+$/, '');
    if (before === '') return 'tag';
    return interrogative(before, rules) ?? (rules.polarSure.test(before) ? 'closed' : 'tag');
  }
  const from = rules.checkTags.test(core) ? core : whole;
  const check = rules.checkTags.find(from);
  if (check && isApart(from, check[0], rules)) {
    const before = from.slice(0, check[0]).replace(/[^a-z0-9]+$/, '');
    if (before === '') return 'tag';
    const asked = interrogative(before, rules);
    if (asked) return asked;
    return addressesListener(before, rules) || rules.dataChecks.test(before) ? 'closed' : 'tag';
  }
  return interrogative(core, rules) ?? 'closed';
}

/** Greeting, audio, screen, time and place of the meeting: short, and no question for a story unless it greets. */
export function isLogistic(whole: string, core: string, rules: QuestionLexicon): boolean {
  if (rules.courtesies.test(whole) || rules.courtesies.test(core)) return core.length <= LOGISTIC_CHARS;
  if (core.length > LOGISTIC_CHARS || byOpening(core, rules) === 'open') return false;
  return ADDRESS.test(whole) || rules.logistic.test(whole) || rules.logistic.test(core);
}

/** A tag stands by itself or after a comma: "tá bom assim, certo?", not "o cadastro ficou certo?" */
function isApart(sentence: string, at: number, rules: QuestionLexicon): boolean {
  return (
    at === 0 || /[,;–—.…¿¡-]\s*$/.test(sentence.slice(0, at)) || rules.looseTags.test(sentence.slice(at))
  );
}

/** Class by question words or a request, wherever in the sentence they stand; null when there are none. */
export function interrogative(core: string, rules: QuestionLexicon): 'open' | 'specific' | null {
  if (rules.requests.test(core)) return 'open';
  const clauses = clausesOf(core);
  const conditional = rules.conditions.test(core);
  for (const [i, clause] of clauses.entries()) {
    const bare = i === 0 ? clause : stripLeaders(clause, rules);
    if (conditional && i === 0 && clauses.length > 1) continue;
    const direct = byOpening(bare, rules);
    if (direct) return direct;
  }
  const last = clauses.at(-1) ?? core;
  const inPlace = byEnding(last, rules) ?? (clauses.length > 1 ? byEnding(clauses[0] ?? '', rules) : null);
  if (inPlace) return inPlace;
  if (conditional && clauses.length === 1 && rules.whatIf.test(core)) return 'open';
  return conditional && clauses.length > 1 ? null : byOpening(core, rules);
}

/** Class of a clause that opens with a question word. Short facts win: "what time" before "what". */
export function byOpening(clause: string, rules: QuestionLexicon): 'open' | 'specific' | null {
  if (rules.specific.test(clause)) {
    const open = rules.open.find(clause);
    const specific = rules.specific.find(clause);
    return open && specific && open[1] > specific[1] ? 'open' : 'specific';
  }
  return rules.open.test(clause) ? 'open' : null;
}

/** Class of a clause with its question word left in place at the end. */
export function byEnding(clause: string, rules: QuestionLexicon): 'open' | 'specific' | null {
  if (rules.openLast.test(clause)) return 'open';
  return rules.specificLast.test(clause) ? 'specific' : null;
}

function startsQuestion(core: string, rules: QuestionLexicon): boolean {
  return rules.open.test(core) || rules.specific.test(core) || rules.requests.test(core);
}

function clausesOf(core: string): string[] {
  return core
    .split(/[,;:–—]\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** The statement before a tag is about the listener: among its first words, or those of its last clause. */
export function addressesListener(before: string, rules: QuestionLexicon): boolean {
  return clausesOf(before)
    .slice(-1)
    .some((clause) =>
      rules.listener.test(stripLeaders(clause, rules).split(' ').slice(0, SUBJECT_WORDS).join(' ')),
    );
}
