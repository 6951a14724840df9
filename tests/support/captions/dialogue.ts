import type { Participant, Side, Turn } from '@/lib/contracts/turn';

const PEOPLE: Participant[] = [
  { key: 'p1', name: 'Rep', role: 'rep', is_self: true },
  { key: 'p2', name: 'Customer', role: 'customer', is_self: false },
];
const WORD_MS = 350;

/** Settled turns of one rep and one customer, one after the other, as `reportFromTurns` takes them. */
export function dialogue(lines: readonly (readonly [Side, string])[]): {
  participants: Participant[];
  turns: Turn[];
  duration_ms: number;
} {
  let at = 0;
  const turns = lines.map(([side, text], i): Turn => {
    const words = text.split(' ').length;
    const start_ms = at;
    at += words * WORD_MS;
    return {
      id: `t${i + 1}`,
      rev: i + 1,
      speaker: side === 'rep' ? 'p1' : 'p2',
      start_ms,
      end_ms: at,
      speech_ms: words * WORD_MS,
      words,
      text,
      marks: [],
    };
  });
  return { participants: PEOPLE, turns, duration_ms: at };
}
