import { type Anonymised, brand } from './anonymised';
import { AnonymiseError } from './error';
import { findPlaceholders } from './find-placeholders';
import type { PlaceholderMap } from './placeholder-map';
import { restore } from './restore';
import type { Span } from './span';

/**
 * Replaces the spans (ordered, apart from each other) by placeholders. Text that looks like a placeholder is masked as
 * well, so that restoring always returns the text; throws AnonymiseError `failed` if it would not.
 */
export function mask(text: string, spans: readonly Span[], map: PlaceholderMap): Anonymised {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, kind } of spans) {
    if (done < start) addEscaped(text.slice(done, start), map, parts);
    parts.push(map.placeholder(kind, text.slice(start, end)));
    done = end;
  }
  addEscaped(text.slice(done), map, parts);
  const masked = parts.join('');
  if (restore(masked, map) !== text) throw new AnonymiseError('failed');
  return brand(masked);
}

/** Adds what stays of the text, but for what looks like a placeholder. */
function addEscaped(text: string, map: PlaceholderMap, parts: string[]): void {
  let done = 0;
  for (const { start, end } of findPlaceholders(text)) {
    parts.push(text.slice(done, start), map.placeholder('TEXTO', text.slice(start, end)));
    done = end;
  }
  parts.push(text.slice(done));
}
