import { expect, it } from 'vitest';
import type { Board, BoardColumn } from '@/lib/contracts/board';
import type { DealView } from '@/lib/contracts/deals';
import { dealOnBoard, withMove } from './board-state';

const NOW = new Date('2026-11-22T12:00:00Z');
const deal = (id: string, stage: string, value: number, currency = 'BRL'): DealView => ({
  id,
  external_id: null,
  title: id,
  stage,
  kind: 'open',
  stage_since: '2026-10-01T00:00:00.000Z',
  stuck: true,
  probability: null,
  value,
  currency,
  expected_close_on: null,
  closed_at: null,
  close_reason: null,
  lead: { id: 'l', name: 'Lead', company_name: null },
  owner: null,
  last_call: null,
  created_at: NOW.toISOString(),
  updated_at: NOW.toISOString(),
});
const column = (stage: string, kind: BoardColumn['kind'], deals: DealView[]): BoardColumn => ({
  stage,
  name: null,
  kind,
  count: deals.length,
  stuck: deals.length,
  totals: deals.map(({ currency, value }) => ({ currency, value })),
  deals,
});

it('a moved deal leaves nothing behind and is counted where it goes', () => {
  const moving = deal('a', 'proposal', 100);
  const board: Board = {
    closed_days: 30,
    columns: [
      column('proposal', 'open', [moving]),
      column('closed_won', 'won', [deal('b', 'closed_won', 40), deal('c', 'closed_won', 5, 'USD')]),
    ],
  };
  const after = withMove(board, moving, 'closed_won', NOW);
  expect(after.columns[0]).toMatchObject({ count: 0, stuck: 0, totals: [], deals: [] });
  expect(after.columns[1]).toMatchObject({
    count: 3,
    totals: [
      { currency: 'BRL', value: 140 },
      { currency: 'USD', value: 5 },
    ],
  });
  expect(after.columns[1]?.deals.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(dealOnBoard(after, 'a')).toMatchObject({ stage: 'closed_won', kind: 'won', stuck: false });
});
