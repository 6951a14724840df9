import type { Tx } from '@/lib/db/clients';
import type { Tally } from './tally';
import type { TrendWeeks } from './weeks';

export interface WeeklyTally extends Tally {
  user_id: string;
  /** The Monday, "2026-11-16", in the company's time zone. */
  week: string;
}

/** The calls of these people per person and week. Whoever calls it has made sure that the actor may see them. */
export async function weeklyTallies(
  tx: Tx,
  company_id: string,
  user_ids: string[],
  { from, timezone }: TrendWeeks,
): Promise<WeeklyTally[]> {
  if (user_ids.length === 0) return [];
  return tx.$queryRaw<WeeklyTally[]>`
    SELECT c.user_id,
           to_char(date_trunc('week', c.conversation_date AT TIME ZONE ${timezone}), 'YYYY-MM-DD') AS week,
           count(*)::float8 AS calls,
           sum(m.speech_ms)::float8 AS speech_ms,
           count(m.talk_ratio)::float8 AS talk_n,
           coalesce(sum(m.talk_ratio), 0)::float8 AS talk_sum,
           count(*) FILTER (WHERE m.speech_ms > 0)::float8 AS spoken_n,
           coalesce(sum(m.questions_open) FILTER (WHERE m.speech_ms > 0), 0)::float8 AS open_sum,
           coalesce(sum(m.longest_monologue_ms) FILTER (WHERE m.speech_ms > 0), 0)::float8 AS monologue_sum,
           count(*) FILTER (WHERE m.methodology <> '')::float8 AS analysed_n,
           coalesce(sum(m.methodology_score) FILTER (WHERE m.methodology <> ''), 0)::float8 AS methodology_sum,
           count(*) FILTER (WHERE m.methodology <> '' AND m.next_step = 'dated')::float8 AS dated
      FROM conversations c
      JOIN conversation_metrics m ON m.company_id = c.company_id AND m.conversation_id = c.id
     WHERE c.company_id = ${company_id} AND c.user_id = ANY(${user_ids}) AND c.conversation_date >= ${from}
     GROUP BY 1, 2`;
}
