import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { queueAnalysis } from '../analysis/queue-analysis';
import { companyProfile } from '../companies/company-profile';
import { openContent } from '../conversations/sealed-content';
import { storeAnalysis } from '../conversations/store-analysis';
import type { Ctx } from '../ctx';
import { fillFromConversation } from '../deals/fill-from-conversation';
import { matchLead } from '../leads/match-lead';
import { callSettings } from '../meetings/call-settings';
import { emitWebhook } from '../webhooks/emit-webhook';
import { finishedReport } from './analyse-session';
import { lockSession } from './lock-session';
import { mergeIncrements, mergeNotes } from './merge-increments';
import { missingSequences } from './missing-sequences';
import { readIncrements } from './read-increments';

/**
 * Puts a coach session into its conversation: merges the increments that are here, computes the report, stores transcript,
 * report and notes sealed and the figures in the open, and finds the lead. One transaction; running it again without new
 * increments changes nothing. The session is COMPLETE once its last increment and all before it are in.
 */
export async function finalizeSession({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { session_id: string };
}): Promise<void> {
  authorize(ctx.actor, 'conversations.write');
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    const session = await lockSession(tx, company_id, input.session_id);
    if (session === null) throw notFound('Session');
    const { received, missing } = await missingSequences(tx, company_id, session.id);
    const complete = session.final_sequence !== null && missing.length === 0;
    // An idle session without any increment was a call in which nobody's captions were seen: nothing will come of it.
    const status = complete || received === 0 ? 'COMPLETE' : 'OPEN';
    if (session.merged === received && session.status === status) return;

    if (received > 0) {
      const sealer = await companySealer(tx, company_id);
      const conversation = await tx.conversation.findUniqueOrThrow({
        where: { company_id_id: { company_id, id: session.conversation_id } },
      });
      const merged = mergeIncrements(await readIncrements(tx, sealer, company_id, session.id));
      const { features } = await companyProfile(tx, company_id);
      const settings = await callSettings(tx, company_id, conversation.id);
      const report = finishedReport(merged, settings, features);
      // Notes may have been edited on the web since: the higher revision stands there too.
      const notes = mergeNotes(openContent(sealer, conversation).notes, merged.notes);
      const signs = { participants: merged.participants, title: conversation.title };
      const lead_id = conversation.lead_id ?? (await matchLead(tx, company_id, signs));
      await storeAnalysis(tx, sealer, {
        company_id,
        id: conversation.id,
        lead_id,
        transcript: { participants: merged.participants, turns: merged.turns },
        report,
        notes,
        duration_ms: merged.duration_ms,
        processed_at: ctx.clock.now(),
        analysed: features.ai_analysis,
      });
      await fillFromConversation(tx, company_id, conversation.id);
      if (features.ai_analysis)
        await queueAnalysis(tx, ctx, { conversation_id: conversation.id, why: 'finished' });
      if (status === 'COMPLETE' && session.status !== 'COMPLETE')
        await emitWebhook(tx, ctx, 'conversation.finalised', {
          id: conversation.id,
          lead_id,
          user_id: conversation.user_id,
          duration_seconds: Math.round(merged.duration_ms / 1000),
        });
    } else {
      await tx.conversation.update({
        where: { company_id_id: { company_id, id: session.conversation_id } },
        data: { processed_at: ctx.clock.now(), duration_seconds: 0 },
      });
    }
    await tx.coachSession.update({
      where: { company_id_id: { company_id, id: session.id } },
      // Merging is no sign of life: `updated_at` stays the time of the last increment.
      data: { merged: received, status, updated_at: session.updated_at },
    });
  });
}
