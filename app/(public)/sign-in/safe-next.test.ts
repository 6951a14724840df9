import { expect, test } from 'vitest';
import { safeNext } from './safe-next';

test('a path of our own is kept with its query', () => {
  expect(safeNext('/acme/people?q=ana&page=2')).toBe('/acme/people?q=ana&page=2');
});

test.each([
  undefined,
  ['/acme', '/b'],
  'https://evil.example/acme',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  '/sign-in?next=/acme',
  '\t//evil.example',
])('%j leads home', (wanted) => {
  expect(safeNext(wanted)).toBe('/');
});
