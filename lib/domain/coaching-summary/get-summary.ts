import { ANALYSIS_REASONS } from '@/lib/contracts/analysis';
import type { CoachingSummary, CoachingSummaryState } from '@/lib/contracts/coaching-summary';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import type { Ctx } from '../ctx';
import { coachedPerson, latestAnalyses } from './latest-analyses';
import { openSummary } from './sealed-summary';

/**
 * What was last written about how a person sells, with the lines that bear it out, and whether calls came since.
 * @throws AppError not_found when the actor may not see the person.
 */
export async function getSummary({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<CoachingSummaryState> {
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const person = await coachedPerson(tx, ctx, input.id);
    const latest = await latestAnalyses(tx, company_id, person.id);
    const summary = await readSummary(tx, company_id, person.id);
    const known = new Set(summary?.conversations);
    return {
      person,
      summary,
      conversations: latest.length,
      newer: latest.filter(({ conversation_id }) => !known.has(conversation_id)).length,
    };
  });
}

async function readSummary(tx: Tx, company_id: string, user_id: string): Promise<CoachingSummary | null> {
  const row = await tx.coachingSummary.findUnique({
    where: { company_id_user_id: { company_id, user_id } },
    include: { written_by: { select: { id: true, name: true } } },
  });
  if (row === null) return null;
  const { lang, summary, points } = openSummary(await companySealer(tx, company_id), row);
  // A call that somebody else has now is not theirs to show.
  const calls = await tx.conversation.findMany({
    where: { company_id, user_id, id: { in: row.conversation_ids } },
    select: { id: true, title: true, conversation_date: true },
  });
  const about = new Map(
    calls.map(({ id, title, conversation_date }) => [id, { title, date: conversation_date.toISOString() }]),
  );
  return {
    lang,
    made_by: row.made_by,
    reason: ANALYSIS_REASONS.find((reason) => reason === row.reason) ?? null,
    written_at: row.written_at.toISOString(),
    written_by: row.written_by,
    conversations: row.conversation_ids.filter((id) => about.has(id)),
    summary,
    points: points.map((point) => ({
      ...point,
      calls: point.calls.flatMap((id) => {
        const call = about.get(id);
        return call === undefined ? [] : [{ id, ...call }];
      }),
      evidence: point.evidence.flatMap((evidence) => {
        const call = about.get(evidence.conversation_id);
        return call === undefined ? [] : [{ ...evidence, ...call }];
      }),
    })),
  };
}
