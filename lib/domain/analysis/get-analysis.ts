import { ANALYSIS_REASONS, type AnalysisState } from '@/lib/contracts/analysis';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';
import { openAnalysis } from './sealed-analysis';

/** What is known of a conversation, and how far its analysis is. @throws AppError not_found when the actor may not see it. */
export async function getAnalysis({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<AnalysisState> {
  const people = visiblePeople(ctx, 'conversations.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.conversation.findFirst({
      where: { company_id, id: input.id, user: people },
      select: { id: true, consent: true },
    });
    if (row === null) throw notFound('Conversation');
    const { features } = await companyProfile(tx, company_id);
    const off = !features.ai_analysis || row.consent === 'refused';
    return off ? { ...NOTHING, conversation_id: row.id, state: 'off' } : read(tx, company_id, row.id);
  });
}

const NOTHING = {
  state: 'none',
  progress: 0,
  reason: null,
  requested_at: null,
  finished_at: null,
  analysis: null,
} satisfies Omit<AnalysisState, 'conversation_id'>;

async function read(tx: Tx, company_id: string, conversation_id: string): Promise<AnalysisState> {
  const row = await tx.conversationAnalysis.findUnique({
    where: { company_id_conversation_id: { company_id, conversation_id } },
  });
  if (row === null) return { ...NOTHING, conversation_id };
  const { state, progress, requested_at, finished_at } = row;
  return {
    conversation_id,
    state,
    progress,
    reason: ANALYSIS_REASONS.find((reason) => reason === row.reason) ?? null,
    requested_at: requested_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
    analysis: openAnalysis(await companySealer(tx, company_id), row),
  };
}
