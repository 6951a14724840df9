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

/** The spans and, between them, whatever looks like a placeholder. */
function withEscapes(text: string, spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  let done = 0;
  for (const span of spans) {
    all.push(...literals(text, done, span.start), span);
    done = span.end;
  }
  all.push(...literals(text, done, text.length));
  return all;
}

function literals(text: string, from: number, to: number): Span[] {
  const found = findPlaceholders(text.slice(from, to));
  return found.map(({ start, end }) => ({ start: from + start, end: from + end, kind: 'TEXTO' }));
}
