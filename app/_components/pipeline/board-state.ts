import type { Board, BoardColumn } from '@/lib/contracts/board';
import type { DealView } from '@/lib/contracts/deals';

/** The board with a deal moved on top of another stage, its counts and totals changed with it. */
export function withMove(board: Board, deal: DealView, stage: string, now: Date): Board {
  const kind = board.columns.find((column) => column.stage === stage)?.kind ?? 'open';
  const moved: DealView = { ...deal, stage, kind, stage_since: now.toISOString(), stuck: false };
  const columns = board.columns.map((column) => {
    if (column.stage === deal.stage) return without(column, deal);
    if (column.stage === stage) return withDeal(column, moved);
    return column;
  });
  return { ...board, columns };
}

/** A deal of the board by its id. */
export function dealOnBoard(board: Board, id: string): DealView | undefined {
  return board.columns.flatMap(({ deals }) => deals).find((deal) => deal.id === id);
}

function without(column: BoardColumn, deal: DealView): BoardColumn {
  return {
    ...column,
    count: column.count - 1,
    stuck: column.stuck - (deal.stuck ? 1 : 0),
    totals: add(column, deal.currency, -deal.value),
    deals: column.deals.filter(({ id }) => id !== deal.id),
  };
}

function withDeal(column: BoardColumn, deal: DealView): BoardColumn {
  return {
    ...column,
    count: column.count + 1,
    totals: add(column, deal.currency, deal.value),
    deals: [deal, ...column.deals],
  };
}

function add({ totals }: BoardColumn, currency: string, value: number): BoardColumn['totals'] {
  const others = totals.filter((total) => total.currency !== currency);
  const before = totals.find((total) => total.currency === currency)?.value ?? 0;
  const sum = before + value;
  return sum === 0
    ? others
    : [...others, { currency, value: sum }].sort((a, b) => a.currency.localeCompare(b.currency));
}
