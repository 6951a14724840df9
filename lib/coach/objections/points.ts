import { OBJECTION_TYPES } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import { rulesOf } from '../rules';
import type { ObjectionWords } from '../rules/objection-words';

interface Weights {
  always: Float64Array;
  bySign: Map<string, [type: number, points: number][]>;
}

const compiled = new WeakMap<ObjectionWords, Weights>();

/** Points of each objection type, in the order of OBJECTION_TYPES; more than 0 raises it. */
export function pointsOf(signs: ReadonlySet<string>, lang: Language): Float64Array {
  const weights = weightsOf(lang);
  const known = lately.get(signs);
  if (known?.weights === weights) return known.points;
  const points = add(signs, weights);
  lately.set(signs, { weights, points });
  return points;
}

/** The signs of a passage that has not changed are the same set. */
const lately = new WeakMap<ReadonlySet<string>, { weights: Weights; points: Float64Array }>();

function add(signs: ReadonlySet<string>, { always, bySign }: Weights): Float64Array {
  const sum = new Float64Array(always.length);
  for (const sign of signs) {
    for (const [type, points] of bySign.get(sign) ?? []) sum[type] = (sum[type] ?? 0) + points;
  }
  const scale = scaleOf(signs.size);
  return sum.map((points, type) => points * scale + (always[type] ?? 0));
}

/** Long passages hold more signs of every kind: each counts for less. */
export function scaleOf(signs: number): number {
  return 4 / Math.sqrt(Math.max(FEW_SIGNS, signs));
}

const FEW_SIGNS = 40;

function weightsOf(lang: Language): Weights {
  const { objectionWords } = rulesOf(lang);
  const known = compiled.get(objectionWords);
  if (known) return known;
  const made = compile(objectionWords);
  compiled.set(objectionWords, made);
  return made;
}

function compile(rules: ObjectionWords): Weights {
  const bySign: Weights['bySign'] = new Map();
  OBJECTION_TYPES.forEach((type, index) => {
    for (const [points, signs] of rules[type].words) {
      for (const sign of signs.split(',')) {
        const list = bySign.get(sign) ?? [];
        list.push([index, points / 10]);
        bySign.set(sign, list);
      }
    }
  });
  return { always: Float64Array.from(OBJECTION_TYPES, (type) => rules[type].always / 10), bySign };
}
