import { expect, it } from 'vitest';
import { anonymise, anonymiseMixed, findLeaks, restore } from '.';

const PT = 'quem fala é a Rosalva Quintela, do jurídico';
const EN = 'they live at 12 Baker Street, London NW1 6XE, said quintela';

it('masks each text by the rules of its language, and what is masked in one of them in all', () => {
  const { texts, map } = anonymiseMixed({
    texts: [
      { text: EN, lang: 'en' },
      { text: PT, lang: 'pt-BR' },
      { text: 'Rosalva Quintela', lang: 'es' },
    ],
    known: [],
  });
  // The rules of another language do not know this address.
  expect(anonymise({ texts: [EN], lang: 'pt-BR', known: [] }).texts[0]).toContain('NW1');
  expect(texts[0]).not.toMatch(/Baker|NW1/);
  expect(texts.join('\n')).not.toMatch(/rosalva/i);
  expect(findLeaks(texts.join('\n'), map)).toEqual([]);
  expect(texts.map((text) => restore(text, map))).toEqual([EN, PT, 'Rosalva Quintela']);
});

it('masks in every text what only one of them gives away', () => {
  const { texts } = anonymiseMixed({
    texts: [
      { text: 'O código do contrato é dois três quatro sete oito.', lang: 'pt-BR' },
      { text: 'Ficou dois três quatro sete oito, bairro Centro.', lang: 'pt-BR' },
    ],
    known: [],
  });
  expect(texts.join(' ')).not.toMatch(/sete oito/i);
});
