import { expect, test } from 'vitest';
import { emptyView, ViewStore } from './call-view';

test('listeners hear of what shows differently, and of nothing else', () => {
  const view = new ViewStore(emptyView('pt-BR', 'pt-BR'));
  let heard = 0;
  const stop = view.subscribe(() => {
    heard += 1;
  });
  view.update({ lead: { choice: null, suggestions: [] }, notes: [] });
  expect(heard).toBe(0);
  view.update({ notes: [{ id: 'n1', rev: 0, t_ms: 1_000, text: 'Pediu proposta' }] });
  expect(heard).toBe(1);
  expect(view.read().notes).toHaveLength(1);
  stop();
  view.update({ duration_ms: 2_000 });
  expect(heard).toBe(1);
});
