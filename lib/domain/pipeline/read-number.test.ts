import { expect, it } from 'vitest';
import { readNumber } from './read-number';

it.each([
  ['R$ 1.234,56', 'pt-BR', 1234.56],
  ['1234,5', 'pt-BR', 1234.5],
  ['1.234', 'pt-BR', 1234],
  ['1.234.567', 'pt-BR', 1_234_567],
  ['1234.56', 'pt-BR', 1234.56],
  ['1,234.56', 'pt-BR', 1234.56],
  ['48000', 'pt-BR', 48_000],
  ['0,125', 'pt-BR', 0.125],
  ['$1,234.56', 'en', 1234.56],
  ['1,234', 'en', 1234],
  ['12,5', 'en', 12.5],
  ['0', 'en', 0],
  ['-3', 'en', -3],
])('%s in %s is %d', (text, locale, wanted) => expect(readNumber(text, locale)).toBe(wanted));

it.each(['', 'muito', '1,2,3.4.5', '--', '1.23.4', '12-3'])('"%s" is no number', (text) => {
  expect(readNumber(text, 'pt-BR')).toBeNull();
});
