import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import { rulesOf } from '../rules';
import type { ObjectionSigns } from '../rules/objection-signs';
import { classesOf } from '../text/word-classes';
import { plainWordsOf, wordSignsOf } from '../text/word-signs';

/** Points of a sentence for each objection type. */
export type TypePoints = Record<ObjectionType, number>;

const tables = new WeakMap<ObjectionSigns, Map<string, [ObjectionType, number][]>>();

/** The points that the words of a sentence (folded) give it for each type: two points are one unit of log odds. */
export function pointsOf(folded: string, lang: Language): TypePoints {
  const signs = rulesOf(lang).objectionSigns;
  const table = tableOf(signs);
  const sums = Object.fromEntries(OBJECTION_TYPES.map((type) => [type, signs[type].start])) as TypePoints;
  for (const sign of signsOf(folded, lang))
    for (const [type, points] of table.get(sign) ?? NOTHING) sums[type] += points;
  return sums;
}

const NOTHING: readonly [ObjectionType, number][] = [];

/** Words, pairs of words, and what kinds of words a folded sentence holds (`@price`), each once. */
export function signsOf(folded: string, lang: Language): Set<string> {
  const words = plainWordsOf(folded);
  const out = wordSignsOf(words);
  for (const name of classesOf(words, lang)) out.add(`@${name}`);
  if (folded.trimEnd().endsWith('?')) out.add('@question');
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
