import { expect, it } from 'vitest';
import { meetingCode } from './meeting-identity';

it.each([
  ['/abc-defg-hij', 'abc-defg-hij'],
  ['/abc-defg-hij/', 'abc-defg-hij'],
  ['/', null],
  ['/landing', null],
  ['/new', null],
  ['/lookup/abc-defg-hij', null],
  ['/abc-defg-hijk', null],
])('reads the meeting code of %s', (path, code) => {
  expect(meetingCode(path)).toBe(code);
});
