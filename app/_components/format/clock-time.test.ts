import { expect, test } from 'vitest';
import { clockTime, spokenTime } from './clock-time';

test('a clock shows hours only when there are some', () => {
  expect(clockTime(0)).toBe('0:00');
  expect(clockTime(154_400)).toBe('2:34');
  expect(clockTime(3_723_000)).toBe('1:02:03');
});

test('people say hours and minutes, or seconds', () => {
  expect(spokenTime(40_000)).toBe('40 s');
  expect(spokenTime(59_600)).toBe('1 min');
  expect(spokenTime(24_000_000)).toBe('6 h 40');
  expect(spokenTime(7_200_000)).toBe('2 h');
  expect(spokenTime(3_900_000)).toBe('1 h 05');
});
