import type { Turn } from '@/lib/contracts/turn';
import type { Reading } from '../reading';

/** A stretch of a turn to be judged as a whole: a sentence, or a dozen words where the captions have no marks. */
export interface Passage {
  text: string;
  folded: string;
  start: number;
}

const STRETCH_WORDS = 40;
const LONG_CHARS = 500;

/** Sentences of a punctuated turn; stretches of one without marks, and of sentences that do not end. */
export function passagesOf(turn: Turn, reading: Reading): readonly Passage[] {
  if (reading.bare) return stretches(turn.text, reading.folded, 0);
  return reading.sentences.flatMap((sentence) =>
    sentence.text.length <= LONG_CHARS
      ? [sentence]
      : stretches(sentence.text, sentence.folded, sentence.start),
  );
}

/** The text whole when it is short; else overlapping stretches of STRETCH_WORDS words. */
function stretches(text: string, folded: string, offset: number): Passage[] {
  const words = [...text.matchAll(/\S{1,60}/g)];
  if (words.length <= STRETCH_WORDS && text.length <= LONG_CHARS) return [{ text, folded, start: offset }];
  const out: Passage[] = [];
  for (let from = 0; from < words.length; from += STRETCH_WORDS / 2) {
    const last = words[Math.min(words.length, from + STRETCH_WORDS) - 1];
    const start = words[from]?.index ?? 0;
    const end = last ? last.index + last[0].length : text.length;
    out.push({ text: text.slice(start, end), folded: folded.slice(start, end), start: offset + start });
    if (from + STRETCH_WORDS >= words.length) break;
  }
  return out;
}
