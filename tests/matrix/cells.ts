import { DEFAULT_KNOBS, type ReplicaKnobs } from '@/tests/support/meet-replica/knobs';

/** One way in which a visitor's Meet can be: what matters to reading captions. */
export type CellKnobs = Pick<
  ReplicaKnobs,
  'layout' | 'lang' | 'ccGate' | 'classes' | 'trailing' | 'langBar' | 'photo' | 'textNodes' | 'jsname'
>;

const MAIN = {
  layout: ['2021', '2024-11', '2025-02', '2025-05', '2026'],
  lang: ['pt-BR', 'en', 'es'],
  ccGate: ['none', 'trusted'],
  classes: ['real', 'random'],
} as const;

/** Layouts × languages × caption gates × class names; the other knobs turn from cell to cell. */
export function allCells(): CellKnobs[] {
  const cells = MAIN.layout.flatMap((layout) =>
    MAIN.lang.flatMap((lang) =>
      MAIN.ccGate.flatMap((ccGate) => MAIN.classes.map((classes) => ({ layout, lang, ccGate, classes }))),
    ),
  );
  return cells.map((main, n) => readable({ ...main, ...otherKnobs(n) }));
}

/** Five independent two-valued knobs; multiplying by an odd number spreads their combinations over neighbours. */
function otherKnobs(n: number): Omit<CellKnobs, keyof typeof MAIN> {
  const bits = (n * 11 + Math.floor(n / 4) * 5) % 32;
  const on = (bit: number): boolean => (bits >> bit) % 2 === 1;
  return {
    trailing: on(0) ? '1' : '2',
    langBar: on(1) ? '1' : '0',
    photo: on(2) ? '0' : '1',
    textNodes: on(3) ? 'spans' : 'single',
    jsname: on(4) ? 'off' : 'on',
  };
}

/** Before 2025 there was no labelled region: with neither photo, names nor classes nothing tells a caption from a chat. */
function readable(knobs: CellKnobs): CellKnobs {
  const old = knobs.layout === '2021' || knobs.layout === '2024-11';
  return old && knobs.photo === '0' && knobs.jsname === 'off' ? { ...knobs, photo: '1' } : knobs;
}

/** A small part of the cells in which every pair of values that occurs in all of them occurs as well. */
export function pairwiseCells(): CellKnobs[] {
  const left = new Set(allCells().flatMap(pairsOf));
  const chosen: CellKnobs[] = [];
  while (left.size > 0) {
    const best = allCells().reduce((one, other) =>
      newPairs(other, left) > newPairs(one, left) ? other : one,
    );
    for (const pair of pairsOf(best)) left.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

const newPairs = (cell: CellKnobs, left: Set<string>): number =>
  pairsOf(cell).filter((pair) => left.has(pair)).length;

function pairsOf(cell: CellKnobs): string[] {
  const values = Object.entries(cell).map(([name, value]) => `${name}=${value}`);
  return values.flatMap((one, n) => values.slice(n + 1).map((other) => `${one} ${other}`));
}

/** What differs from the usual page, for messages: "2024-11 en random off". */
export function nameOf(cell: CellKnobs): string {
  const usual: Record<string, string> = { ...DEFAULT_KNOBS };
  const rest = Object.entries(cell).filter(([name, value]) => name !== 'layout' && usual[name] !== value);
  return [cell.layout, ...rest.map(([name, value]) => `${name}=${value}`)].join(' ');
}
