import { expect, test } from 'vitest';
import { valueText } from './value-text';

const WORDS = {
  empty: 'vazio',
  yes: 'sim',
  no: 'não',
  leader: 'líder',
  codes: { AGENT: 'Vendas', bots: 'Bots' },
  moment: (at: Date) => `em ${at.getUTCFullYear()}`,
};

test.each([
  [null, 'vazio'],
  ['', 'vazio'],
  [[], 'vazio'],
  [0, '0'],
  [false, 'não'],
  ['AGENT', 'Vendas'],
  ['Ana', 'Ana'],
  ['2026-11-22T13:00:00.000Z', 'em 2026'],
  [
    [
      { id: '1', name: 'Enterprise', is_leader: true },
      { id: '2', name: 'PMEs' },
    ],
    'Enterprise (líder), PMEs',
  ],
  [{ bots: true, other: null }, 'Bots: sim, other: vazio'],
])('%j reads as %s', (value, text) => {
  expect(valueText(value, WORDS)).toBe(text);
});
