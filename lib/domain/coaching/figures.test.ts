import { expect, test } from 'vitest';
import { bandDistance, bandState } from './figures';

test('a value that reads as the edge of the band is inside it', () => {
  expect(bandState('questions_open', 3.96)).toBe('in');
  expect(bandState('questions_open', 3.94)).toBe('below');
  expect(bandState('talk_ratio', 0.504)).toBe('in');
  expect(bandState('talk_ratio', 0.506)).toBe('above');
  expect(bandState('talk_ratio', 0.34)).toBe('below');
  expect(bandState('longest_monologue_ms', 150_400)).toBe('in');
});

test('distance is zero inside and grows outside, on either side', () => {
  expect(bandDistance('talk_ratio', 0.4)).toBe(0);
  expect(bandDistance('talk_ratio', 0.6)).toBeCloseTo(0.1);
  expect(bandDistance('talk_ratio', 0.3)).toBeCloseTo(0.05);
});
