import { expect, it } from 'vitest';
import { readBudget } from './read-budget';

it.each([
  ['pt-BR', '1.000,50', 1000.5],
  ['es', '1.000,50', 1000.5],
  ['en', '1,000.50', 1000.5],
  ['pt-BR', '1.000', 1000],
  ['en', '1,000', 1000],
  ['es', '12,5', 12.5],
  ['en', '12.5', 12.5],
  ['en', ' US$ 1,234,567.89 ', 1234567.89],
  ['pt-BR', '50 USD', 50],
  ['pt-BR', '', null],
  ['en', '  ', null],
])('in %s "%s" is %s', (locale, text, wanted) => expect(readBudget(text, locale)).toBe(wanted));

it.each(['abc', '1e3', '10 por dia', '-5', '1.00,0,0', '1,,5', 'R$ 10', '12a'])('"%s" is no sum', (text) =>
  expect(readBudget(text, 'pt-BR')).toBeNaN(),
);
