import { expect, test } from 'vitest';
import { playbookContentSchema } from '@/lib/contracts/playbooks';
import { draftOf } from './draft';
import { hear } from './hear';

const draft = draftOf({
  name: 'X',
  methodology: 'SPICED',
  content: playbookContentSchema.parse({
    objections: [{ objection: 'Achei caro', response: 'Comparado com o quê?', type: 'PRICE' }],
    battle_cards: [{ title: 'Planilha', response: 'Quem atualiza?', phrases: ['na planilha'] }],
  }),
});

test('shows the card of the phrase, else that of the objection, else none', () => {
  expect(hear(draft, 'hoje fica tudo na planilha', 'pt-BR').card?.title).toBe('Planilha');
  const price = hear(draft, 'Achei caro, está muito acima do que a gente esperava pagar.', 'pt-BR');
  expect([price.objection?.type, price.card?.title]).toEqual(['PRICE', 'Achei caro']);
  expect(hear(draft, 'bom dia, tudo bem?', 'pt-BR').card).toBeNull();
  expect(hear(draft, '', 'pt-BR').methodology.elements).toHaveLength(5);
});

test('reads by the own methodology, also where an element has no sign yet', () => {
  const own = {
    name: 'ROTA',
    elements: [{ key: 'a', label: 'Frota', sign: '', cues: 'caminhões', questions: 'Quantos?' }],
  };
  const { methodology } = hear({ ...draft, methodology: null, own }, 'temos doze caminhões', 'pt-BR');
  expect(methodology.elements.map(({ label, score }) => [label, score > 0])).toEqual([['Frota', true]]);
});
