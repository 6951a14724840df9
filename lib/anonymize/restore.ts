import { findPlaceholders } from './find-placeholders';
import type { PlaceholderMap } from './placeholder-map';

/**
 * Puts the values back, in one pass: restored text is never read again. Unknown placeholders stay as they are.
 * Only for what the company's own people see; never for text that goes to a model, a log or another system.
 */
export function restore(text: string, map: PlaceholderMap): string {
  let result = '';
  let done = 0;
  for (const { start, end, kind, number } of findPlaceholders(text)) {
    const value = map.value(kind, number);
    if (value === undefined) continue;
    result += text.slice(done, start) + value;
    done = end;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** Restores every text inside a JSON value; keys stay. */
export function restoreDeep<T>(value: T, map: PlaceholderMap): T {
  return restored(value, map) as T;
}

function restored(value: unknown, map: PlaceholderMap): unknown {
  if (typeof value === 'string') return restore(value, map);
  if (Array.isArray(value)) return value.map((each) => restored(each, map));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restored(each, map)]));
}
