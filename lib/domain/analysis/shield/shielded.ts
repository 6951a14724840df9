import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Transcript } from '@/lib/contracts/conversations';
import type { CallSettings } from '../../meetings/call-settings';
import { boundedMethodology } from './bounded-methodology';
import { reportAgain } from './report-again';
import { withoutMachineTalk } from './without-machine-talk';

/** A call as an analysis may rest on it: without the words to the machine, and with bounds on what any one turn moves. */
export function shielded(
  report: CoachReport,
  transcript: Transcript,
  settings: CallSettings,
): { report: CoachReport; transcript: Transcript } {
  // Words to the machine are nobody's evidence: what is left is read again.
  const clean = withoutMachineTalk(transcript);
  const kept = clean ?? transcript;
  const read = clean === null ? report : reportAgain(report, clean, settings);
  return { report: { ...read, methodology: boundedMethodology(read, kept, settings) }, transcript: kept };
}
