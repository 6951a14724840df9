import { expect, it } from 'vitest';
import { isOlder } from './compare-versions';

it.each([
  ['0.1.0', '0.1.1', true],
  ['0.9', '0.10', true],
  ['1', '1.0.0.1', true],
  ['1.2', '1.2.0', false],
  ['2.0', '1.9.9', false],
  ['0.1.0', '0', false],
])('%s is older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older);
});
