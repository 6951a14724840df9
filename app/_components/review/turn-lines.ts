import { splitSentences } from '@/lib/coach/text/sentences';
import { timeAt } from '@/lib/coach/text/time-at';
import type { Turn } from '@/lib/contracts/turn';
import type { Mark } from './marks';

/** A stretch of text under the same marks. */
export interface Segment {
  start: number;
  text: string;
  marks: Mark[];
  /** Marks that end with it: their labels stand behind it. */
  ending: Mark[];
}

/** A line of a turn, with the moment at which it was said (ms of the call). */
export interface TurnLine {
  t: number;
  segments: Segment[];
}

/** Turns longer than this are shown in several lines, each with its own time, at least so far apart. */
const LONG_MS = 30_000;
const LINE_EVERY_MS = 12_000;
/** Captions may come without any full stop: then a line ends at the next space. */
const LONGEST_LINE = 260;

/** A turn as lines of marked text. */
export function turnLines(turn: Turn, marks: readonly Mark[]): TurnLine[] {
  const starts = turn.end_ms - turn.start_ms > LONG_MS ? lineStarts(turn) : [0];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? turn.text.length;
    return {
      t: index === 0 ? turn.start_ms : timeAt(turn, start),
      segments: segmentsOf(turn.text, start, end, marks),
    };
  });
}

function lineStarts(turn: Turn): number[] {
  const starts = [0];
  let last_t = turn.start_ms;
  for (const offset of breaks(turn.text)) {
    const t = timeAt(turn, offset);
    if (offset === 0 || t - last_t < LINE_EVERY_MS) continue;
    starts.push(offset);
    last_t = t;
  }
  return starts;
}

/** Where a line may begin: at a sentence, and inside one that is too long. */
function breaks(text: string): number[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const offsets = [start];
    for (let from = start; end - from > LONGEST_LINE; ) {
      const space = text.lastIndexOf(' ', from + LONGEST_LINE);
      from = space > from ? space + 1 : from + LONGEST_LINE;
      offsets.push(from);
    }
    return offsets;
  });
}

function segmentsOf(text: string, start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.end > start && mark.start < end);
  // A mark whose words are no longer in the text labels the turn's first line.
  const loose = start === 0 ? marks.filter((mark) => mark.end === 0) : [];
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const segments = cuts.slice(0, -1).map((from, index): Segment => {
    const to = cuts[index + 1] ?? end;
    return {
      start: from,
      text: text.slice(from, to),
      marks: inside.filter((mark) => mark.start <= from && mark.end >= to),
      ending: inside.filter((mark) => mark.end === to),
    };
  });
  const last = segments.at(-1);
  if (last !== undefined) last.ending.push(...loose);
  return segments;
}
