import type { QuestionClass } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { rulesOf } from '../rules';
import type { QuestionSign } from '../rules/question-signs';
import { type Clause, clausesOf } from './bare-clauses';
import { coreOf, type Reply, signsOf } from './bare-signs';
import { byEnding, byOpening, isLogistic } from './classify';
import type { FoundQuestion } from './find-marked';
import type { QuestionLexicon } from './lexicon';

const LOGISTIC = 0.6;
const TAG = 0.5;
/** A stretch with the points of a question counts; how many more it has says how sure that is. */
const SURE_POINTS = 3;

/**
 * Questions of captions without marks. Every stretch that may be one is weighed by its signs (rules/<language>/
 * question-signs.ts): question words and requests speak for it, so does the other side's answer, because a yes/no
 * question keeps the word order of a statement in Portuguese and Spanish.
 */
export function findBare(
  text: string,
  folded: string,
  reply: Reply | null,
  rules: QuestionLexicon,
  lang: Language,
): FoundQuestion[] {
  const { ends, middle } = clausesOf(folded, rules);
  const weighed = (clause: Clause): Weighed => weigh(clause, text, reply, rules, lang);
  const last = ends
    .map(weighed)
    .reduce<Weighed | null>((best, each) => (best && best.points >= each.points ? best : each), null);
  const asked: Weighed[] = [];
  for (const each of middle.map(weighed)) {
    const before = asked.at(-1);
    if (each.points < 0 || (last && last.points >= 0 && each.clause.end > last.clause.start)) continue;
    if (before && each.clause.start < before.clause.end) {
      if (each.points <= before.points) continue;
      asked.pop();
    }
    asked.push(each);
  }
  if (last) asked.push(last);
  return asked.flatMap((each) => {
    const kind = classOf(each, rules);
    if (!kind) return [];
    const { start, end } = each.clause;
    return [{ start, end, text: text.slice(start, end), ...kind }];
  });
}

export interface Weighed {
  clause: Clause;
  core: string;
  body: string;
  wh: 'open' | 'specific' | null;
  signs: ReadonlySet<QuestionSign>;
  points: number;
}

export function weigh(
  clause: Clause,
  text: string,
  reply: Reply | null,
  rules: QuestionLexicon,
  lang: Language,
): Weighed {
  const { core, body } = coreOf(clause, rules);
  const accented = lang !== 'es' || QUESTION_ACCENT.test(text.slice(clause.start, clause.end));
  const signs = signsOf(clause, core, body, accented, reply, rules);
  const table = rulesOf(lang).questionSigns;
  let points = 0;
  for (const sign of signs) points += table[sign];
  const wh = signs.has('request')
    ? 'open'
    : signs.has('question_word')
      ? byOpening(body, rules)
      : signs.has('question_word_last')
        ? byEnding(body, rules)
        : null;
  return { clause, core, body, wh, signs, points };
}

/** Spanish writes question words with an accent; without it they join clauses. */
const QUESTION_ACCENT =
  /(?<!\p{L})(?:qué|cómo|cuándo|cuánt[oa]s?|quién(?:es)?|dónde|cuál(?:es)?|cuént[ea]|explíqu|platíqu)/iu;

function classOf(
  { clause, core, body, wh, points }: Weighed,
  rules: QuestionLexicon,
): { class: QuestionClass; confidence: number } | null {
  if (isLogistic(clause.folded, core, rules)) return { class: 'logistic', confidence: LOGISTIC };
  if (clause.last && body === '') return { class: 'tag', confidence: TAG };
  if (points >= 0)
    return { class: wh ?? 'closed', confidence: 0.5 + 0.2 * Math.min(1, points / SURE_POINTS) };
  if (clause.last && (rules.floorTags.test(core) || rules.checkTags.test(core)))
    return { class: 'tag', confidence: TAG };
  return null;
}
