const FOLDED = new Map<string, string>();

const BEYOND_ASCII = /[^\0-\x7f]/g;

/** Lower case without accents, one UTF-16 unit for one, so that offsets in the result are offsets in `text`. */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, foldUnit).toLowerCase();
}

function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  const folded = base.length === 1 ? (base === '’' || base === '‘' ? "'" : base) : unit;
  if (FOLDED.size < 4_096) FOLDED.set(unit, folded);
  return folded;
}
