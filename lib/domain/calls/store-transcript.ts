import { type Language, languageSchema } from '@/lib/contracts/languages';
import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { queueAnalysis } from '../analysis/queue-analysis';
import { finishedReport } from '../coach-sessions/analyse-session';
import { companyProfile } from '../companies/company-profile';
import { openContent } from '../conversations/sealed-content';
import { storeAnalysis } from '../conversations/store-analysis';
import type { Ctx } from '../ctx';
import { fillFromConversation } from '../deals/fill-from-conversation';
import { callSettings } from '../meetings/call-settings';
import { type TranscriptLine, turnsOfTranscript } from './turns-of-transcript';

interface Transcribed {
  conversation_id: string;
  /** As the vendor names it, e.g. "pt" or "en-US". */
  language: string | null;
  lines: readonly TranscriptLine[];
}

/**
 * Puts a telephone transcript into its conversation and has the coach engine read it, like a video call.
 * @returns false when the recording is mono: nothing is stored then.
 */
export async function storeTranscript(
  tx: Tx,
  ctx: Ctx,
  { conversation_id, language, lines }: Transcribed,
): Promise<boolean> {
  const { company_id } = ctx;
  const row = await tx.conversation.findUniqueOrThrow({
    where: { company_id_id: { company_id, id: conversation_id } },
    include: { user: { select: { name: true, locale: true } }, lead: { select: { name: true } } },
  });
  const customer = row.lead?.name ?? row.title ?? 'Cliente';
  const call = turnsOfTranscript(lines, { rep: row.user.name, customer });
  if (call === null) return false;
  const sealer = await companySealer(tx, company_id);
  const { features } = await companyProfile(tx, company_id);
  const lang = languageOf(language) ?? languageOf(row.user.locale) ?? 'pt-BR';
  const settings = { ...(await callSettings(tx, company_id, conversation_id)), lang };
  await storeAnalysis(tx, sealer, {
    company_id,
    id: conversation_id,
    lead_id: row.lead_id,
    transcript: { participants: call.participants, turns: call.turns },
    report: finishedReport(call, settings, features),
    notes: openContent(sealer, row).notes,
    duration_ms: (row.duration_seconds ?? 0) * 1000 || call.duration_ms,
    processed_at: ctx.clock.now(),
    analysed: features.ai_analysis,
  });
  await fillFromConversation(tx, company_id, conversation_id);
  if (features.ai_analysis) await queueAnalysis(tx, ctx, { conversation_id, why: 'finished' });
  return true;
}

function languageOf(code: string | null): Language | undefined {
  const tongue = code?.slice(0, 2).toLowerCase();
  return languageSchema.options.find((language) => language.startsWith(tongue ?? '-'));
}
