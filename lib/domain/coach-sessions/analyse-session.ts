import { reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Transcript } from '@/lib/contracts/conversations';
import type { Features } from '@/lib/features/features';
import { boundedMethodology } from '../analysis/shield/bounded-methodology';
import { withoutMachineTalk } from '../analysis/shield/without-machine-talk';
import { withoutAnalysis } from '../conversations/without-analysis';
import { withoutTalkTime } from '../conversations/without-talk-time';
import type { CallSettings } from '../meetings/call-settings';
import type { MergedSession } from './merge-increments';

/**
 * The report that is kept of a finished call, whose scores lists, averages, deals and the CRM show: as `analyseSession` has
 * it, with bounds on what any one turn moves.
 */
export function finishedReport(
  merged: MergedSession,
  settings: CallSettings,
  features: Features,
): CoachReport {
  const report = analyseSession(merged, settings, features);
  if (!features.ai_analysis) return report;
  const spoken = spokenIn(merged);
  return { ...report, methodology: boundedMethodology(report, spoken, settings) };
}

/** The report of a merged session, as far as it can be measured and the company's switches let it be kept. */
export function analyseSession(
  merged: MergedSession,
  settings: CallSettings,
  features: Features,
): CoachReport {
  const { lang, methodology, custom_methodology, baseline_wpm } = settings;
  const spoken = spokenIn(merged);
  const heard = reportFromTurns({
    lang,
    participants: spoken.participants,
    turns: spoken.turns,
    duration_ms: merged.duration_ms,
    methodology,
    custom_methodology,
    baseline_wpm,
  });
  const report = settings.partial ? withoutTalkTime(heard) : heard;
  return features.ai_analysis ? report : withoutAnalysis(report);
}

/** Orders to a machine that reads the call are no evidence of anything; nearly every call has none. */
function spokenIn({ participants, turns }: MergedSession): Transcript {
  return withoutMachineTalk({ participants, turns }) ?? { participants, turns };
}
