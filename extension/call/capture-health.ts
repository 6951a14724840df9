import type { CaptionEvidence } from '@/extension/meet/caption-reader';

/**
 * What the rep is told about the capture; "capturing" is claimed on evidence only.
 * starting: looking for captions · waiting: captions are on, nobody spoke yet · no_signal: nothing for a minute
 * captions_off: the rep must press a button · broken: Meet shows captions that cannot be read
 */
export type CaptureHealth = 'starting' | 'waiting' | 'capturing' | 'no_signal' | 'captions_off' | 'broken';

export interface CaptureFacts {
  /** Session ms. */
  now: number;
  evidence: CaptionEvidence;
  /** State of Meet's captions button, null where it does not tell or is not there. */
  captions_on: boolean | null;
  /** Since when captions have been missing, session ms; null while the region is there. */
  missing_since: number | null;
  /** The one automatic click has been made and had its time. */
  click_failed: boolean;
}

/** Captions are switched on by one click; Meet builds the region well within this time. */
const START_MS = 8_000;
const FIRST_WORD_MS = 45_000;
const SILENCE_MS = 60_000;
const UNREAD_MS = 3_000;

export function captureHealth(facts: CaptureFacts): CaptureHealth {
  const { now, evidence } = facts;
  if (evidence.region === null) return healthWithoutRegion(facts);
  const lastRow = evidence.last_row_change;
  const unread = evidence.last_unread_change;
  if (unread !== null && unread > (lastRow ?? 0) && now - (lastRow ?? evidence.region_since ?? 0) > UNREAD_MS)
    return 'broken';
  if (lastRow === null) return now - (evidence.region_since ?? now) < FIRST_WORD_MS ? 'waiting' : 'no_signal';
  return now - lastRow < SILENCE_MS ? 'capturing' : 'no_signal';
}

function healthWithoutRegion(facts: CaptureFacts): CaptureHealth {
  const missing = facts.now - (facts.missing_since ?? facts.now);
  if (facts.captions_on === true) return missing < START_MS ? 'starting' : 'broken';
  if (facts.click_failed) return 'captions_off';
  return missing < START_MS ? 'starting' : 'captions_off';
}
