import type { Turn } from '@/lib/contracts/turn';

/** About when the character at `offset` of the turn's text was said, in ms of the call, by the turn's growth marks. */
export function timeAt(turn: Turn, offset: number): number {
  let fromT = turn.start_ms;
  let fromChars = 0;
  for (const [t, chars] of turn.marks) {
    if (chars > offset) return between(fromT, fromChars, t, chars, offset);
    fromT = Math.max(fromT, t);
    fromChars = chars;
  }
  return between(fromT, fromChars, turn.end_ms, turn.text.length, offset);
}

function between(fromT: number, fromChars: number, t: number, chars: number, offset: number): number {
  if (chars <= fromChars || t <= fromT) return fromT;
  return Math.round(fromT + ((t - fromT) * (offset - fromChars)) / (chars - fromChars));
}
