import type { Tx } from '@/lib/db/clients';
import type { RaiseAlert } from '../raise-alert';
import { DAY_MS, THRESHOLDS } from './thresholds';

interface Row {
  user_id: string;
  score: number;
  calls: number;
  worst: string;
}

/** What makes two findings about one person the same. */
export const adherenceKey = (user_id: string) => `adherence:${user_id}`;

/**
 * People whose latest scored calls follow their playbook too little; the alert leads to the weakest of these calls.
 * Everybody, unless one person is named.
 */
export async function lowAdherence(
  tx: Tx,
  company_id: string,
  now: Date,
  user_id: string | null = null,
): Promise<RaiseAlert[]> {
  const since = new Date(now.getTime() - THRESHOLDS.adherence_days * DAY_MS);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT user_id, avg(playbook_score)::float8 AS score, count(*)::int AS calls,
           (array_agg(id ORDER BY playbook_score, conversation_date DESC))[1] AS worst
    FROM (
      SELECT id, user_id, playbook_score, conversation_date,
             row_number() OVER (PARTITION BY user_id ORDER BY conversation_date DESC, id) AS place
      FROM conversations
      WHERE company_id = ${company_id} AND playbook_score IS NOT NULL AND conversation_date > ${since}
        AND (${user_id}::text IS NULL OR user_id = ${user_id})
    ) AS latest
    WHERE place <= ${THRESHOLDS.adherence_calls}
    GROUP BY user_id
    HAVING count(*) >= ${THRESHOLDS.adherence_calls_least} AND avg(playbook_score) < ${THRESHOLDS.adherence_low}
    ORDER BY user_id`;
  return rows.map(adherenceAlert);
}

function adherenceAlert({ user_id, score, calls, worst }: Row): RaiseAlert {
  return {
    type: 'LOW_PLAYBOOK_ADHERENCE',
    priority: score < THRESHOLDS.adherence_high ? 'HIGH' : 'MEDIUM',
    key: adherenceKey(user_id),
    data: { score: Math.round(score), threshold: THRESHOLDS.adherence_low, calls },
    about: { type: 'conversation', id: worst },
    user_id,
  };
}
