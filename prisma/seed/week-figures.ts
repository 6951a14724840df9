import type { Tx } from '@/lib/db/clients';

/** What a week's calls and deals come to. Null: nothing to measure in that week. */
export interface WeekFigures {
  to: Date;
  /** The customers' share of speech in percent, mean of the calls. */
  listening: number | null;
  /** The reps' open questions per call. */
  open_questions: number | null;
  /** Share of calls that end with a dated next step, in percent. */
  dated_next_steps: number | null;
  methodology_score: number | null;
  calls: number;
  /** Value of the deals won. */
  won: number;
}

/** Measures the calls and deals of a company between two moments. */
export async function weekFigures(tx: Tx, company_id: string, from: Date, to: Date): Promise<WeekFigures> {
  const between = { gte: from, lt: to };
  const rows = await tx.conversationMetrics.findMany({
    where: { company_id, conversation: { conversation_date: between } },
    select: { talk_ratio: true, questions_open: true, next_step: true, methodology_score: true },
  });
  const won = await tx.deal.aggregate({
    where: { company_id, stage: 'closed_won', closed_at: between },
    _sum: { value: true },
  });
  const mean = (values: number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    to,
    listening: mean(rows.flatMap((row) => (row.talk_ratio === null ? [] : [100 * (1 - row.talk_ratio)]))),
    open_questions: mean(rows.map((row) => row.questions_open)),
    dated_next_steps: mean(rows.map((row) => (row.next_step === 'dated' ? 100 : 0))),
    methodology_score: mean(rows.map((row) => row.methodology_score)),
    calls: rows.length,
    won: won._sum.value ?? 0,
  };
}
