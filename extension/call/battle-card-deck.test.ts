import { expect, it } from 'vitest';
import { BattleCardDeck } from './battle-card-deck';

const price = {
  id: 'c1',
  objection: 'Too expensive',
  type: 'PRICE' as const,
  response: 'Compare with today.',
  phrases: [],
};

it('shows the card for an objection for 20 s, once, and not for one raised long ago', () => {
  const deck = new BattleCardDeck();
  deck.use([price]);
  const raised = { card: null, objection: { type: 'PRICE' as const, t: 10_000, text: 'that is expensive' } };
  expect(deck.update(raised, 12_000)?.response).toBe('Compare with today.');
  expect(deck.update({ card: null, objection: null }, 31_000)?.id).toBe('c1@10000');
  expect(deck.update(raised, 32_000)).toBeNull();
  const old = { card: null, objection: { ...raised.objection, t: 40_000 } };
  expect(deck.update(old, 80_000)).toBeNull();
  const other = { card: null, objection: { ...raised.objection, type: 'TRUST' as const, t: 90_000 } };
  expect(deck.update(other, 91_000)).toBeNull();
});
