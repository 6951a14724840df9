import type { Turn } from '@/lib/contracts/turn';
import type { Reading } from '../reading';

/** A stretch of a turn to be judged as a whole: a sentence, or a dozen words where the captions have no marks. */
export interface Passage {
  text: string;
  folded: string;
  start: number;
}

const BARE_WORDS = 40;

/** Sentences of a punctuated turn; the whole of a short bare turn, or overlapping stretches of a long one. */
export function passagesOf(turn: Turn, reading: Reading): readonly Passage[] {
  if (!reading.bare) return reading.sentences;
  const words = [...turn.text.matchAll(/\S+/g)];
  if (words.length <= BARE_WORDS) return [{ text: turn.text, folded: reading.folded, start: 0 }];
  const out: Passage[] = [];
  for (let from = 0; from < words.length; from += BARE_WORDS / 2) {
    const last = words[Math.min(words.length, from + BARE_WORDS) - 1];
    const start = words[from]?.index ?? 0;
    const end = last ? last.index + last[0].length : turn.text.length;
    out.push({ text: turn.text.slice(start, end), folded: reading.folded.slice(start, end), start });
    if (from + BARE_WORDS >= words.length) break;
  }
  return out;
}
