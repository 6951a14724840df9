import { reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import { languageSchema } from '@/lib/contracts/languages';
import type { Features } from '@/lib/features/features';
import { withoutAnalysis } from '../conversations/without-analysis';
import { supportedMethodology } from '../playbooks/supported-methodology';
import type { MergedSession } from './merge-increments';

/** The report of a merged session, as far as the company's switches let it be kept. */
export function analyseSession(
  merged: MergedSession,
  call: { lang: string; methodology: string | undefined; features: Features },
): CoachReport {
  const report = reportFromTurns({
    lang: languageSchema.parse(call.lang),
    participants: merged.participants,
    turns: merged.turns,
    duration_ms: merged.duration_ms,
    methodology: supportedMethodology(call.methodology),
  });
  return call.features.ai_analysis ? report : withoutAnalysis(report);
}
