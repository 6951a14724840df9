import type { PlaybookFigures } from '@/lib/contracts/playbook-list';
import type { Tx } from '@/lib/db/clients';
import type { TrendWeeks } from '../coaching/weeks';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

interface Row {
  playbook_id: string;
  week: string;
  calls: number;
  scored: number;
  score_sum: number;
  analysed: number;
  methodology_sum: number;
}

/** By playbook: the calls of the last weeks that the actor may see. */
export async function playbookFigures(
  tx: Tx,
  ctx: Ctx,
  { weeks, from, timezone }: TrendWeeks,
): Promise<Map<string, PlaybookFigures>> {
  const people = await tx.user.findMany({
    where: visiblePeople(ctx, 'conversations.read'),
    select: { id: true },
  });
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.playbook_id,
           to_char(date_trunc('week', c.conversation_date AT TIME ZONE ${timezone}), 'YYYY-MM-DD') AS week,
           count(*)::float8 AS calls,
           count(c.playbook_score)::float8 AS scored,
           coalesce(sum(c.playbook_score), 0)::float8 AS score_sum,
           count(*) FILTER (WHERE m.methodology <> '')::float8 AS analysed,
           coalesce(sum(m.methodology_score) FILTER (WHERE m.methodology <> ''), 0)::float8 AS methodology_sum
      FROM conversations c
      JOIN conversation_metrics m ON m.company_id = c.company_id AND m.conversation_id = c.id
     WHERE c.company_id = ${ctx.company_id} AND c.playbook_id IS NOT NULL AND c.conversation_date >= ${from}
       AND c.user_id = ANY(${people.map(({ id }) => id)})
     GROUP BY 1, 2`;
  const ids = new Set(rows.map((row) => row.playbook_id));
  return new Map(
    [...ids].map((id) => [
      id,
      figuresOf(
        rows.filter((row) => row.playbook_id === id),
        weeks,
      ),
    ]),
  );
}

function figuresOf(rows: readonly Row[], weeks: readonly string[]): PlaybookFigures {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const mean = (total: number, count: number) => (count === 0 ? null : total / count);
  const scored = sum((row) => row.scored);
  return {
    calls: sum((row) => row.calls),
    scored,
    playbook_score: mean(
      sum((row) => row.score_sum),
      scored,
    ),
    methodology_score: mean(
      sum((row) => row.methodology_sum),
      sum((row) => row.analysed),
    ),
    weeks: weeks.map((week) => {
      const row = rows.find((one) => one.week === week);
      return row === undefined ? null : mean(row.score_sum, row.scored);
    }),
  };
}
