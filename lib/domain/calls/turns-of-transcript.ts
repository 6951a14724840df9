import { countWords } from '@/lib/coach/text/tokens';
import type { Participant, Turn } from '@/lib/contracts/turn';
import type { MergedSession } from '../coach-sessions/merge-increments';

/** What the telephone system wrote down: channel 0 is what our person said, 1 what they heard. Times in ms. */
export interface TranscriptLine {
  start_ms: number;
  end_ms: number;
  channel: number;
  text: string;
}

/** A pause of the same speaker beyond this begins another turn. */
const PAUSE_MS = 8_000;
const TEXT_MAX = 60_000;
const REP = 'p1';
const CUSTOMER = 'p2';

/**
 * A telephone transcript as the coach engine reads calls: lines of one side that follow each other are one turn. Unlike
 * captions, each line says how long it was spoken, so speaking time is measured and not estimated.
 * @returns null when everything is on one channel: who said what cannot be told then.
 */
export function turnsOfTranscript(
  lines: readonly TranscriptLine[],
  names: { rep: string; customer: string },
): MergedSession | null {
  const spoken = lines
    .map((line) => ({ ...line, text: line.text.trim() }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.start_ms - b.start_ms || a.channel - b.channel);
  if (new Set(spoken.map(({ channel }) => channel)).size < 2) return null;
  const turns: Turn[] = [];
  for (const line of spoken) {
    const last = turns.at(-1);
    if (last !== undefined && continues(last, line)) extend(last, line);
    else turns.push(begin(line, turns.length + 1));
  }
  const participants: Participant[] = [
    { key: REP, name: names.rep, role: 'rep', is_self: true },
    { key: CUSTOMER, name: names.customer, role: 'customer', is_self: false },
  ];
  return { participants, turns, notes: [], duration_ms: Math.max(...turns.map(({ end_ms }) => end_ms)) };
}

const speakerOf = ({ channel }: TranscriptLine) => (channel === 0 ? REP : CUSTOMER);

function continues(turn: Turn, line: TranscriptLine): boolean {
  const near = line.start_ms - turn.end_ms <= PAUSE_MS;
  return turn.speaker === speakerOf(line) && near && turn.text.length + line.text.length < TEXT_MAX;
}

function begin(line: TranscriptLine, number: number): Turn {
  const start_ms = Math.max(0, Math.round(line.start_ms));
  const end_ms = Math.max(start_ms, Math.round(line.end_ms));
  const text = line.text.slice(0, TEXT_MAX);
  return {
    id: `t${number}`,
    rev: 0,
    speaker: speakerOf(line),
    start_ms,
    end_ms,
    speech_ms: end_ms - start_ms,
    words: countWords(text),
    text,
    marks: [[end_ms, text.length]],
  };
}

function extend(turn: Turn, line: TranscriptLine): void {
  const start_ms = Math.max(turn.end_ms, Math.round(line.start_ms));
  const end_ms = Math.max(start_ms, Math.round(line.end_ms));
  turn.text = `${turn.text} ${line.text}`;
  turn.words = countWords(turn.text);
  turn.speech_ms += end_ms - start_ms;
  turn.end_ms = end_ms;
  turn.marks.push([end_ms, turn.text.length]);
}
