import { expect, test } from 'vitest';
import { runsOf, scaleOf } from './scale';

test('a week without a value breaks the line', () => {
  expect(runsOf([1, null, 2, 3, null])).toEqual([
    [{ index: 0, value: 1 }],
    [
      { index: 2, value: 2 },
      { index: 3, value: 3 },
    ],
  ]);
  expect(runsOf([null, null])).toEqual([]);
});

test('shares and points have fixed ends, lengths leave room for their band', () => {
  expect(scaleOf('talk_ratio', [0.4]).max).toBe(1);
  expect(scaleOf('methodology_score', []).max).toBe(100);
  const scale = scaleOf('longest_monologue_ms', [30_000]);
  expect(scale.at(150_000)).toBeGreaterThan(0.8);
  expect(scale.at(10_000_000)).toBe(1);
});
