import { expect, it } from 'vitest';
import { BattleCardDeck } from './battle-card-deck';

const price = {
  id: 'c1',
  objection: 'Too expensive',
  type: 'PRICE' as const,
  response: 'Compare with today.',
  phrases: [],
};

it('has the card for an objection until it is taken, and none for one raised long ago or of another type', () => {
  const deck = new BattleCardDeck();
  deck.use([price]);
  const raised = { card: null, objection: { type: 'PRICE' as const, t: 10_000, text: 'that is expensive' } };
  const card = deck.called(raised, 12_000);
  expect(card).toMatchObject({ id: 'c1@10000', response: 'Compare with today.' });
  expect(deck.called(raised, 20_000)).toEqual(card);
  if (card) deck.take(card);
  expect(deck.called(raised, 21_000)).toBeNull();
  const old = { card: null, objection: { ...raised.objection, t: 40_000 } };
  expect(deck.called(old, 80_000)).toBeNull();
  const other = { card: null, objection: { ...raised.objection, type: 'TRUST' as const, t: 90_000 } };
  expect(deck.called(other, 91_000)).toBeNull();
});
