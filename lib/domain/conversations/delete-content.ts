import type { Tx } from '@/lib/db/clients';
import { Prisma } from '@/lib/db/generated/client';
import { forgetInSummaries } from '../coaching-summary/forget-in-summaries';
import type { Ctx } from '../ctx';
import { forgetInDeals } from '../deals/forget-in-deals';
import { forgetInSearch } from '../search/forget-in-search';

/**
 * Deletes everything that was captured of a conversation: increments, transcript, report, summary, notes, figures, analysis,
 * comments, tasks, and what they brought into deals and coaching summaries. The row itself stays, empty: that the call took place, when, and whose.
 */
export async function deleteContent(
  tx: Tx,
  ctx: Ctx,
  { id, session_id }: { id: string; session_id: string },
): Promise<void> {
  const { company_id } = ctx;
  await tx.coachSessionIncrement.deleteMany({ where: { company_id, session_id } });
  await tx.coachSession.update({
    where: { company_id_id: { company_id, id: session_id } },
    data: { status: 'COMPLETE', merged: 0 },
  });
  await tx.task.deleteMany({ where: { company_id, conversation_id: id } });
  await tx.lineComment.deleteMany({ where: { company_id, conversation_id: id } });
  await tx.conversationAnalysis.deleteMany({ where: { company_id, conversation_id: id } });
  await tx.conversationMetrics.deleteMany({ where: { company_id, conversation_id: id } });
  await tx.conversation.update({
    where: { company_id_id: { company_id, id } },
    data: {
      transcript: null,
      report: null,
      summary: null,
      notes: null,
      sentiment: null,
      playbook_score: null,
      methodology_scores: Prisma.DbNull,
      key_moments: Prisma.DbNull,
      suggested_actions: Prisma.DbNull,
      duration_seconds: null,
      processed_at: ctx.clock.now(),
    },
  });
  await forgetInSummaries(tx, company_id, [id]);
  await forgetInDeals(tx, company_id, id);
  await forgetInSearch(tx, company_id, id);
}
