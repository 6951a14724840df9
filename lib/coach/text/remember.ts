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
  const known = new WeakMap<Turn, { around: (Turn | undefined)[]; args: A; found: T }>();
  return (spoken, i, ...args) => {
    const each = spoken[i];
    if (!each) return find(spoken, i, ...args);
    const around: (Turn | undefined)[] = [];
    for (let k = i - before; k <= i + after; k += 1) around.push(spoken[k]?.turn);
    const last = known.get(each.turn);
    if (last && same(last.around, around) && same(last.args, args)) return last.found;
    const found = find(spoken, i, ...args);
    known.set(each.turn, { around, args, found });
    return found;
  };
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
