const FOLDED = new Map<string, string>();

/** Lower case without accents, one UTF-16 unit for one, so that offsets in the result are offsets in `text`. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 128) out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(i);
    else out += foldUnit(text.charAt(i));
  }
  return out;
}

function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  const folded = base.length === 1 ? (base === '’' || base === '‘' ? "'" : base) : unit;
  if (FOLDED.size < 4_096) FOLDED.set(unit, folded);
  return folded;
}
