import { expect, it } from 'vitest';
import { anonymise, findLeaks, maskRepeats, PlaceholderMap, restore } from '.';

const masked = (input: readonly string[]) => {
  const { texts, map } = anonymise({ texts: input, lang: 'pt-BR', known: [] });
  return { texts: maskRepeats(texts, map), map };
};

it('masks a number wherever it is said once it is known to be one', () => {
  const input = [
    'O código do contrato é dois três quatro sete oito.',
    'Ficou DOIS TRÊS QUATRO SETE OITO, bairro Centro.',
  ];
  const { texts, map } = masked(input);
  expect(texts.join(' ')).not.toMatch(/sete oito/i);
  expect(findLeaks(texts.join('\n'), map)).toEqual([]);
  expect(texts.map((text) => restore(text, map))).toEqual(input);
});

it('keeps spellings apart, cuts no word in two and leaves placeholders alone', () => {
  const map = new PlaceholderMap();
  map.placeholder('PESSOA', 'Ana Paz');
  const { texts } = anonymise({
    texts: ['A semana pazes, ana  paz, ÁNA PAZ e ana paz.'],
    lang: 'pt-BR',
    known: [],
  });
  const [text = ''] = maskRepeats(texts, map);
  expect(text).toContain('semana pazes');
  expect(restore(text, map)).toBe('A semana pazes, ana  paz, ÁNA PAZ e ana paz.');
  expect(text).not.toMatch(/\bana paz\b/i);
});
