import { reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import { languageSchema } from '@/lib/contracts/languages';
import type { Features } from '@/lib/features/features';
import { withoutAnalysis } from '../conversations/without-analysis';
import { withoutTalkTime } from '../conversations/without-talk-time';
import { supportedMethodology } from '../playbooks/supported-methodology';
import type { MergedSession } from './merge-increments';

/** The report of a merged session, as far as it can be measured and the company's switches let it be kept. */
export function analyseSession(
  merged: MergedSession,
  call: { lang: string; partial: boolean; methodology: string | undefined; features: Features },
): CoachReport {
  const heard = reportFromTurns({
    lang: languageSchema.parse(call.lang),
    participants: merged.participants,
    turns: merged.turns,
    duration_ms: merged.duration_ms,
    methodology: supportedMethodology(call.methodology),
  });
  const report = call.partial ? withoutTalkTime(heard) : heard;
  return call.features.ai_analysis ? report : withoutAnalysis(report);
}
