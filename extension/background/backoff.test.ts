import { expect, it } from 'vitest';
import { backoff } from './backoff';

it('doubles from one second to five minutes and spreads by a fifth', () => {
  const middle = () => 0.5;
  expect([1, 2, 3, 9, 10, 500].map((failures) => backoff(failures, middle))).toEqual([
    1_000, 2_000, 4_000, 256_000, 300_000, 300_000,
  ]);
  expect(backoff(1, () => 0)).toBe(800);
  expect(backoff(1, () => 1)).toBe(1_200);
});
