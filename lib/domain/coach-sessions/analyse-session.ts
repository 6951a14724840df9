import { reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Features } from '@/lib/features/features';
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
  const heard = reportFromTurns({
    lang,
    participants: merged.participants,
    turns: merged.turns,
    duration_ms: merged.duration_ms,
    methodology,
    custom_methodology,
    baseline_wpm,
  });
  const report = settings.partial ? withoutTalkTime(heard) : heard;
  return features.ai_analysis ? report : withoutAnalysis(report);
}
