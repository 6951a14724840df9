import { reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Features } from '@/lib/features/features';
import { withoutMachineTalk } from '../analysis/shield/without-machine-talk';
import { withoutAnalysis } from '../conversations/without-analysis';
import { withoutTalkTime } from '../conversations/without-talk-time';
import type { CallSettings } from '../meetings/call-settings';
import type { MergedSession } from './merge-increments';

/** The report of a merged session, as far as it can be measured and the company's switches let it be kept. */
export function analyseSession(
  merged: MergedSession,
  settings: CallSettings,
  features: Features,
): CoachReport {
  const { lang, methodology, custom_methodology, baseline_wpm } = settings;
  const { participants, turns } = merged;
  // Orders to a machine that reads the call are no evidence of anything; nearly every call has none.
  const spoken = withoutMachineTalk({ participants, turns }) ?? { participants, turns };
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
