import { expect, it } from 'vitest';
import { onlyCited } from './answer-search';

it.each([
  ['Falaram de prazo [1] e de preço [3].', 'Falaram de prazo [1] e de preço [3].', 0],
  ['Falaram de prazo [1] e de lua [9].', 'Falaram de prazo [1] e de lua.', 1],
  ['Falaram de tudo.', '', 0],
  ['Zero [0] não é uma fala.', '', 1],
])('an answer names lines that exist, or is none: %s', (text, answer, dropped) => {
  expect(onlyCited(text, 3)).toEqual({ answer, dropped });
});
