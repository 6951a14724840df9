import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import { rulesOf } from '../rules';
import type { ObjectionSigns, TypeSigns } from '../rules/objection-signs';

/** Below it a phrase is taken to mean something else (fitted on calls that the phrases' authors had not seen). */
const LEAST_POINTS = -7;

const WORD = /[a-z0-9']+/g;
const tables = new WeakMap<ObjectionSigns, Map<ObjectionType, Map<string, number>>>();

/** Whether the words of a sentence (folded) allow that it raises an objection of a type. */
export function wordsAllow(type: ObjectionType, folded: string, lang: Language): boolean {
  return pointsOf(type, folded, lang) >= LEAST_POINTS;
}

/** The points of a sentence for a type: two points are one unit of log odds. */
export function pointsOf(type: ObjectionType, folded: string, lang: Language): number {
  const signs = rulesOf(lang).objectionSigns;
  const points = tableOf(signs, type);
  let sum = signs[type].start;
  for (const sign of signsOf(folded)) sum += points.get(sign) ?? 0;
  return sum;
}

/** Words and pairs of words of a folded sentence, each once. */
export function signsOf(folded: string): Set<string> {
  const out = new Set<string>();
  let before = '^';
  for (const [each] of folded.matchAll(WORD)) {
    const word = /^\d/.test(each) ? '0' : each;
    out.add(word);
    out.add(`${before} ${word}`);
    before = word;
  }
  out.add(`${before} $`);
  return out;
}

function tableOf(signs: ObjectionSigns, type: ObjectionType): Map<string, number> {
  const known = tables.get(signs) ?? new Map<ObjectionType, Map<string, number>>();
  tables.set(signs, known);
  const table = known.get(type) ?? read(signs[type]);
  known.set(type, table);
  return table;
}

function read({ points }: TypeSigns): Map<string, number> {
  const out = new Map<string, number>();
  for (const [value, words] of Object.entries(points))
    for (const word of words.split('|')) out.set(word, Number(value));
  return out;
}
