import { expect, it } from 'vitest';
import { dueDateIn, workingDaysAfter } from './due-date';

// 2026-11-18 is a Wednesday.
it.each([
  ['pt-BR', 'quinta, às dez', '2026-11-19'],
  ['pt-BR', 'quarta que vem', '2026-11-25'],
  ['pt-BR', 'na sexta da semana que vem', '2026-11-27'],
  ['pt-BR', 'amanhã cedo', '2026-11-19'],
  ['pt-BR', 'dia 14', '2026-12-14'],
  ['pt-BR', 'quinta, dia 26', '2026-11-26'],
  ['pt-BR', '12 de março', '2027-03-12'],
  ['pt-BR', '3/12', '2026-12-03'],
  ['pt-BR', 'ainda hoje', '2026-11-18'],
  ['pt-BR', '31 de fevereiro', null],
  ['pt-BR', 'qualquer dia desses', null],
  ['en', 'December 4 works.', '2026-12-04'],
  ['en', 'the 4th of December', '2026-12-04'],
  ['en', 'how about Tuesday', '2026-11-24'],
  ['en', '12/3', '2026-12-03'],
  ['es', 'el jueves por la mañana', '2026-11-19'],
  ['es', 'mañana a las diez', '2026-11-19'],
  ['es', 'por la mañana', null],
  ['es', '5 de diciembre', '2026-12-05'],
] as const)('%s: “%s” is %s', (lang, text, day) => {
  expect(dueDateIn(text, '2026-11-18', lang)).toBe(day);
});

it('counts working days over a weekend', () => {
  expect([1, 2, 3].map((days) => workingDaysAfter('2026-11-19', days))).toEqual([
    '2026-11-20',
    '2026-11-23',
    '2026-11-24',
  ]);
});
