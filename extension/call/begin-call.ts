import { meetingLanguage, meetingTitle } from '@/extension/meet/meeting-identity';
import type { RunningCall } from '@/lib/contracts/extension-messages';
import type { CreateMeeting } from '@/lib/contracts/meetings';

/** More than the engine makes in a day of talk. */
const REVISIONS_OF_A_SCRIPT = 1_000_000;

/** How a call that begins now is announced. */
export function newMeeting(page: Document, code: string): CreateMeeting {
  return {
    session_id: crypto.randomUUID(),
    platform: 'google-meet',
    code,
    title: meetingTitle(page, code),
    lang: meetingLanguage(page),
    started_at: new Date().toISOString(),
  };
}

/**
 * Where the increments of a call go on that another script began. That one may have sent words that it had not written down
 * yet: its revisions of a turn must not win over later ones.
 */
export function followOn(running: RunningCall | null): { sequence: number; rev_base: number } {
  if (!running) return { sequence: 0, rev_base: 0 };
  return { sequence: running.sequence, rev_base: running.state.rev_base + REVISIONS_OF_A_SCRIPT };
}
