import { reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Transcript } from '@/lib/contracts/conversations';
import { withoutTalkTime } from '../../conversations/without-talk-time';
import type { CallSettings } from '../../meetings/call-settings';

/** The engine's report of a call of which some words were left out. */
export function reportAgain(
  report: CoachReport,
  transcript: Transcript,
  settings: CallSettings,
): CoachReport {
  const { lang, methodology, custom_methodology, baseline_wpm, partial } = settings;
  const again = reportFromTurns({
    lang,
    methodology,
    custom_methodology,
    baseline_wpm,
    participants: transcript.participants,
    turns: transcript.turns,
    duration_ms: report.duration_ms,
  });
  return partial ? withoutTalkTime(again) : again;
}
