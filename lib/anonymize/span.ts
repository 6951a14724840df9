import type { Kind } from './kinds';

/** A part of a text that is masked, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  kind: Kind;
}
