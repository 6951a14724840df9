import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import type { SignPoints } from '../rules/sign-points';
import { plainWordsOf, wordSignsOf } from '../text/word-signs';
import { questionLexicon } from './lexicon';

/** A call that begins with a greeting goes on with who is there and who hears whom, for this many turns. */
const OPENING_TURNS = 4;

/** From so many points on a question is small talk, an arrangement or only seeks agreement. */
const IDLE_FROM = 2;

/** One of the first turns, after somebody has greeted. */
export function isOpening(spoken: readonly SpokenTurn[], i: number, lang: Language): boolean {
  if (i >= OPENING_TURNS) return false;
  const { greetings } = questionLexicon(lang);
  return spoken.slice(0, i + 1).some(({ turn }) => greetings.test(readTurn(turn, lang).folded));
}

const tables = new WeakMap<SignPoints, Map<string, number>>();

/** The words of a question (folded) say that it is about the call itself or nothing at all. */
export function isIdle(folded: string, opening: boolean, lang: Language): boolean {
  const { idleSigns } = rulesOf(lang);
  const table = tableOf(idleSigns);
  let points = idleSigns.start;
  for (const sign of idleSignsOf(folded, opening)) points += table.get(sign) ?? 0;
  return points >= IDLE_FROM;
}

/** What points are given for. */
export function idleSignsOf(folded: string, opening: boolean): Set<string> {
  const out = wordSignsOf(plainWordsOf(folded));
  if (opening) out.add('@opening');
  return out;
}

function tableOf(signs: SignPoints): Map<string, number> {
  const known = tables.get(signs);
  if (known) return known;
  const table = new Map(
    Object.entries(signs.points).flatMap(([points, words]) =>
      words.split('|').map((word) => [word, Number(points)] as const),
    ),
  );
  tables.set(signs, table);
  return table;
}
