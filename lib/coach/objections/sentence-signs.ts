import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import { rulesOf } from '../rules';
import type { ObjectionSigns } from '../rules/objection-signs';

/** Points of a sentence for each objection type. */
export type TypePoints = Record<ObjectionType, number>;

const WORD = /[a-z0-9']+/g;
const tables = new WeakMap<ObjectionSigns, Map<string, [ObjectionType, number][]>>();

/** The points that the words of a sentence (folded) give it for each type: two points are one unit of log odds. */
export function pointsOf(folded: string, lang: Language): TypePoints {
  const signs = rulesOf(lang).objectionSigns;
  const table = tableOf(signs);
  const sums = Object.fromEntries(OBJECTION_TYPES.map((type) => [type, signs[type].start])) as TypePoints;
  for (const sign of signsOf(folded))
    for (const [type, points] of table.get(sign) ?? NOTHING) sums[type] += points;
  return sums;
}

const NOTHING: readonly [ObjectionType, number][] = [];

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

/** What each word and pair gives to which types. */
function tableOf(signs: ObjectionSigns): Map<string, [ObjectionType, number][]> {
  const known = tables.get(signs);
  if (known) return known;
  const table = new Map<string, [ObjectionType, number][]>();
  for (const type of OBJECTION_TYPES)
    for (const [points, words] of Object.entries(signs[type].points))
      for (const word of words.split('|')) {
        const given = table.get(word) ?? [];
        given.push([type, Number(points)]);
        table.set(word, given);
      }
  tables.set(signs, table);
  return table;
}
