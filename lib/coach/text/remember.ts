import type { Turn } from '@/lib/contracts/turn';
import type { SpokenTurn } from '../metrics/spoken';

/**
 * Remembers what was found in a turn for as long as the turn and its neighbours stay what they were: `before` and
 * `after` say how many of them the search looks at. Turns are never changed in place, so identity is enough.
 */
export function remember<A extends readonly unknown[], T>(
  before: number,
  after: number,
  find: (spoken: readonly SpokenTurn[], i: number, ...args: A) => T,
): (spoken: readonly SpokenTurn[], i: number, ...args: A) => T {
  const known = new WeakMap<Turn, { around: readonly (Turn | undefined)[]; args: A; found: T }>();
  // A call asks with the same arguments again and again: they are kept once.
  let asked: A | undefined;
  return (spoken, i, ...args) => {
    const each = spoken[i];
    if (!each) return find(spoken, i, ...args);
    const around: (Turn | undefined)[] = [];
    for (let k = i - before; k <= i + after; k += 1) if (k !== i) around.push(spoken[k]?.turn);
    const last = known.get(each.turn);
    if (last && same(last.around, around) && same(last.args, args)) return last.found;
    const found = find(spoken, i, ...args);
    if (!asked || !same(asked, args)) asked = args;
    known.set(each.turn, { around: around.length > 0 ? around : ALONE, args: asked, found });
    return found;
  };
}

const ALONE: readonly undefined[] = [];

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
