import { type Anonymised, brand } from './anonymised';
import { AnonymiseError } from './error';
import { findPlaceholders } from './find-placeholders';
import type { PlaceholderMap } from './placeholder-map';
import { restore } from './restore';
import type { Span } from './span';

/**
 * Replaces the spans (ordered, apart from each other) by placeholders. Text that looks like a placeholder is masked as
 * well, so that restoring always returns the text; a line that would not come back is masked whole.
 */
export function mask(text: string, spans: readonly Span[], map: PlaceholderMap): Anonymised {
  const all = withEscapes(text, spans);
  if (all.length === 0) return brand(text);
  const masked = replaced(text, all, map);
  if (restore(masked, map) === text) return brand(masked);
  const whole = map.placeholder('TEXTO', text);
  if (restore(whole, map) !== text) throw new AnonymiseError('failed');
  return brand(whole);
}

function replaced(text: string, spans: readonly Span[], map: PlaceholderMap): string {
  let result = '';
  let done = 0;
  for (const { start, end, kind } of spans) {
    result += text.slice(done, start) + map.placeholder(kind, text.slice(start, end));
    done = end;
  }
  return done === 0 ? text : result + text.slice(done);
}

function withEscapes(text: string, spans: readonly Span[]): readonly Span[] {
  const literal = findPlaceholders(text);
  if (literal.length === 0) return spans;
  const all = [...spans, ...literal.map(({ start, end }): Span => ({ start, end, kind: 'TEXTO' }))];
  all.sort((a, b) => a.start - b.start);
  const apart: Span[] = [];
  for (const span of all) {
    const last = apart.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
    } else {
      apart.push({ ...span });
    }
  }
  return apart;
}
