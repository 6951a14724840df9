import { tokensIn } from '@/lib/ai';
import type { MaskedCall } from './document';

/** Lines of the part before that a part begins with: an answer is understood by its question. */
const OVERLAP = 6;

type Lines = MaskedCall['lines'];

/** Cuts a long call into parts of at most `room` tokens each, which overlap by a few lines. */
export function partsOf({ head, lines }: MaskedCall, room: number): Lines[] {
  const most = Math.max(room - tokensIn(head), room / 4);
  const parts: Lines[] = [];
  let part: Lines = [];
  let size = 0;
  for (const line of lines) {
    const tokens = tokensIn(line.text) + 1;
    if (part.length > OVERLAP && size + tokens > most) {
      parts.push(part);
      part = part.slice(-OVERLAP);
      size = part.reduce((sum, { text }) => sum + tokensIn(text) + 1, 0);
    }
    part.push(line);
    size += tokens;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
