import { type Anonymised, brand } from './anonymised';
import { AnonymiseError } from './error';
import { isTelling, wholeIn } from './find-leaks';
import { findPlaceholders } from './find-placeholders';
import { fold } from './fold';
import type { MapEntry, PlaceholderMap } from './placeholder-map';
import { restore } from './restore';

/**
 * Masks what was masked in one place of a document wherever else it stands, in any spelling: a name, a number or an address
 * that the rules knew by its surroundings only once would be held back on the way out, and all of the document with it.
 */
export function maskRepeats(texts: readonly Anonymised[], map: PlaceholderMap): Anonymised[] {
  const values = map
    .entries()
    .filter(({ kind, value }) => kind !== 'TEXTO' && isTelling(value))
    .map((entry) => ({ ...entry, folded: fold(entry.value) }))
    // The longest first: "Rua das Flores 12" before "Flores 12".
    .sort((a, b) => b.folded.length - a.folded.length);
  if (values.length === 0) return [...texts];
  const all = fold(texts.join('\n'));
  const again = values.filter(({ folded }) => wholeIn(all, folded) >= 0);
  return again.length === 0 ? [...texts] : texts.map((text) => withoutRepeats(text, again, map));
}

function withoutRepeats(
  text: Anonymised,
  values: readonly (MapEntry & { folded: string })[],
  map: PlaceholderMap,
): Anonymised {
  let masked: string = text;
  for (const { kind, folded } of values) {
    for (let from = 0; ; ) {
      const { plain, places } = foldedWithPlaces(masked);
      const at = wholeIn(plain, folded, from);
      if (at < 0) break;
      const [start, end] = [places[at] ?? 0, places[at + folded.length] ?? masked.length];
      if (
        findPlaceholders(masked).some((placeholder) => placeholder.start < end && start < placeholder.end)
      ) {
        from = at + folded.length;
        continue;
      }
      masked = masked.slice(0, start) + map.placeholder(kind, masked.slice(start, end)) + masked.slice(end);
      from = 0;
    }
  }
  if (restore(masked, map) !== restore(text, map)) throw new AnonymiseError('failed');
  return brand(masked);
}

/** A text folded, and where each of its characters stands in the text. */
function foldedWithPlaces(text: string): { plain: string; places: number[] } {
  const places: number[] = [];
  let plain = '';
  let at = 0;
  for (const char of text) {
    const folded = fold(char);
    for (let i = 0; i < folded.length; i += 1) places.push(at);
    plain += folded;
    at += char.length;
  }
  return { plain, places: [...places, text.length] };
}
