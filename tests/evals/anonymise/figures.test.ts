import { expect, test } from 'vitest';
import { holds, measure } from './measure';

test('no published figure of the anonymiser is below its floor', { timeout: 120_000 }, () => {
  const broken = measure().filter((figure) => !holds(figure));
  expect(broken.map(({ name, on, value, floor }) => `${name}, ${on}: ${value} against ${floor}`)).toEqual([]);
});
