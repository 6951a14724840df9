import { MEASURED_AFTER_MS } from '@/lib/coach/metrics/bands';
import type { Language } from '@/lib/contracts/languages';
import type { Tx } from '@/lib/db/clients';

/** The last calls that tell a person's pace, and how few of them tell nothing. */
const CALLS = 20;
const CALLS_MIN = 3;

/**
 * A person's usual words per minute before a call: the median of their last 20 calls with enough speech. People speak a
 * second language more slowly, so languages do not mix. Null with fewer than three such calls.
 */
export async function usualPace(
  tx: Tx,
  company_id: string,
  call: { user_id: string; lang: Language; started_at: Date },
): Promise<number | null> {
  const rows = await tx.conversationMetrics.findMany({
    where: {
      company_id,
      rep_wpm: { gt: 0 },
      speech_ms: { gte: MEASURED_AFTER_MS },
      conversation: {
        user_id: call.user_id,
        conversation_date: { lt: call.started_at },
        meeting: { lang: call.lang, partial: false },
      },
    },
    orderBy: [{ conversation: { conversation_date: 'desc' } }, { conversation_id: 'asc' }],
    take: CALLS,
    select: { rep_wpm: true },
  });
  return rows.length < CALLS_MIN ? null : median(rows.map(({ rep_wpm }) => rep_wpm ?? 0));
}

/** The middle one, or the mean of the two in the middle, to a tenth. */
function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return Math.round((10 * middle.reduce((sum, value) => sum + value, 0)) / middle.length) / 10;
}
