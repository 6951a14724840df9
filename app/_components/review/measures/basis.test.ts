import { expect, test } from 'vitest';
import type { Turn } from '@/lib/contracts/turn';
import { basisLines, missingReason } from './basis';

const methodology = { name: 'SPICED', score: 0, weakest: 'S', elements: {} };
const call = { methodology, duration_ms: 600_000 };

test('a missing value names what stood in its way', () => {
  const whole = { partial: false };
  expect(missingReason('interruptions', { partial: true }, call)).toBe('partial');
  expect(missingReason('interruptions', whole, call)).toBe('close_captions');
  expect(missingReason('interruptions', whole, { ...call, duration_ms: 30_000 })).toBe('short');
  const unread = { ...call, methodology: { ...methodology, name: '' } };
  expect(missingReason('first_pricing', { partial: true }, unread)).toBe('not_analysed');
  expect(missingReason('questions_per_hour', whole, { ...unread, duration_ms: 30_000 })).toBe('short');
});

test('the lines of a value stand once each, in the order of the call, and withdrawn ones are gone', () => {
  const turn = (id: string, start_ms: number, words = 2): Turn => ({
    id,
    rev: 1,
    speaker: 'p1',
    start_ms,
    end_ms: start_ms + 1000,
    speech_ms: 1000,
    words,
    text: `line ${id}`,
    marks: [],
  });
  const participants = [{ key: 'p1', name: 'Marina Duarte', role: 'rep' as const, is_self: true }];
  const transcript = { participants, turns: [turn('t1', 0), turn('t2', 65_000), turn('t3', 90_000, 0)] };
  const lines = basisLines({ method: 'lines', turns: ['t3', 't2', 't1', 't2', 't9'] }, transcript);
  expect(lines.map(({ turn: id, time, speaker }) => [id, time, speaker])).toEqual([
    ['t1', '0:00', 'Marina Duarte'],
    ['t2', '1:05', 'Marina Duarte'],
  ]);
});
