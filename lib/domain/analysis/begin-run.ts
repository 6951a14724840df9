import type { Known } from '@/lib/anonymize';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { companyProfile } from '../companies/company-profile';
import { openContent } from '../conversations/sealed-content';
import type { Ctx } from '../ctx';
import { callSettings } from '../meetings/call-settings';
import { type CallFacts, callFacts } from './facts';
import { knownElsewhere, knownPeople } from './known-people';
import { settleBatchItems } from './settle-batch-items';
import { shielded } from './shield/shielded';

/** One run of an analysis: a newer one overtakes it. */
export interface AnalysisRun {
  conversation_id: string;
  run: number;
}

export interface BegunRun {
  facts: CallFacts;
  known: Known[];
  user_id: string;
  /** A model has analysed this very transcript before. */
  by_model_before: boolean;
}

/** Takes up a run that is still wanted. Null: overtaken, done already, or nothing may or can be analysed. */
export async function beginRun(ctx: Ctx, { conversation_id, run }: AnalysisRun): Promise<BegunRun | null> {
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const taken = await tx.conversationAnalysis.updateMany({
      where: { company_id, conversation_id, run, state: { not: 'ready' } },
      data: { state: 'running', progress: 5, started_at: ctx.clock.now() },
    });
    if (taken.count === 0) return null;
    const row = await tx.conversation.findUniqueOrThrow({
      where: { company_id_id: { company_id, id: conversation_id } },
    });
    const { features, timezone } = await companyProfile(tx, company_id);
    const { transcript, report } = openContent(await companySealer(tx, company_id), row);
    if (!features.ai_analysis || row.consent === 'refused' || transcript === null || report === null) {
      await tx.conversationAnalysis.deleteMany({ where: { company_id, conversation_id, run } });
      await settleBatchItems(tx, ctx, { conversation_id, state: 'failed' });
      return null;
    }
    const settings = await callSettings(tx, company_id, conversation_id);
    const facts = callFacts({
      ...shielded(report, transcript, settings),
      settings,
      playbook_version: row.playbook_version,
      conversation_date: row.conversation_date,
      timezone,
    });
    const known = await knownPeople(tx, company_id, {
      transcript,
      user_id: row.user_id,
      lead_id: row.lead_id,
    });
    const before = await tx.conversationAnalysis.findUnique({
      where: { company_id_conversation_id: { company_id, conversation_id } },
      select: { content: true, made_by: true, finished_at: true },
    });
    const others = await knownElsewhere(tx, company_id);
    return {
      facts,
      known: [...known, ...others],
      user_id: row.user_id,
      by_model_before: isByModel(before, row.processed_at),
    };
  });
}

/** An analysis that is older than the transcript is of other words: it is not worth keeping. */
function isByModel(
  before: { content: string | null; made_by: string | null; finished_at: Date | null } | null,
  processed_at: Date | null,
): boolean {
  if (before === null || before.content === null || before.finished_at === null) return false;
  return (
    before.made_by !== null &&
    before.made_by !== 'rules' &&
    (processed_at === null || before.finished_at >= processed_at)
  );
}
