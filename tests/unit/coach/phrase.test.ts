import { expect, test } from 'vitest';
import { compilePhrases } from '@/lib/coach/text/phrase';

test('a dollar after a word is the end of the sentence, alone or after letters a currency', () => {
  const ends = compilePhrases(['não (precisa$|serve)', 'pra (quem|nós)$']);
  const found = ['nao precisa!', 'nao precisa disso', 'nao serve pra mim', 'e pra nos.', 'pra nos tanto faz'];
  expect(found.map((text) => ends.test(text))).toEqual([true, false, true, true, false]);
  expect(compilePhrases(['custa (r$|$|us$)']).test('custa us$ 40')).toBe(true);
});
