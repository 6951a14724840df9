import { expect, test } from 'vitest';
import { holds, measure } from './figures';

test('no published figure of the coach is below its floor', { timeout: 120_000 }, () => {
  const broken = measure().filter((figure) => !holds(figure));
  expect(broken.map(({ name, on, value, floor }) => `${name} on ${on}: ${value} against ${floor}`)).toEqual(
    [],
  );
});
