import { expect, it } from 'vitest';
import { onlyCited } from './answer-search';

it.each([
  ['Falaram de prazo [1] e de preço [3].', 'Falaram de prazo [1] e de preço [3].', 0],
  ['Falaram de prazo [1] e de lua [9].', 'Falaram de prazo [1] e de lua.', 1],
  ['Falaram de tudo.', '', 0],
  ['O negócio [D1] é do lead [L2], e não de [L9].', 'O negócio [D1] é do lead [L2], e não de.', 1],
  ['Zero [0] não é uma fala.', '', 1],
])('an answer names what was found, or is none: %s', (text, answer, dropped) => {
  expect(onlyCited(text, new Set(['1', '2', '3', 'L2', 'D1']))).toEqual({ answer, dropped });
});
