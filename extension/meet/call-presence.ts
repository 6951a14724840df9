import { findCaptionsToggle } from './captions-toggle';
import { findCaptionRegion } from './find-caption-region';
import { CALL_ENDED, JOIN_CALL, LEAVE_CALL, NOT_LET_IN } from './labels';
import { meetingCode } from './meeting-identity';

/** Meet's controls vanish for moments on full screen and layout changes; a call is over after this long without them. */
export const LEAVE_GRACE_MS = 6_000;

export type Sighting = 'call' | 'lobby' | 'ended' | 'unknown';

/**
 * What the page looks like right now. The leave button alone proves nothing: it exists in the lobby too.
 * "unknown" is a page without any proof either way.
 */
export function lookAtPage(page: Document): Sighting {
  if (inLobby(page)) return 'lobby';
  if (findCaptionRegion(page) || findCaptionsToggle(page)) return 'call';
  if (NOT_LET_IN.test(headline(page))) return 'lobby';
  if (page.querySelector('[data-self-name]')) return 'call';
  if (hasLeaveButton(page)) return 'unknown';
  return CALL_ENDED.test(headline(page)) ? 'ended' : 'unknown';
}

/** Votes over time: joins at once, leaves on the end screen, on another meeting, or after the grace. */
export class CallPresence {
  #code: string | null = null;
  #lastSeen = 0;

  /** Feed one look, `now` in any steady ms clock; returns the meeting code while in a call. */
  update(sighting: Sighting, path: string, now: number): string | null {
    const code = meetingCode(path);
    if (sighting === 'call' && code) {
      this.#code = code;
      this.#lastSeen = now;
      return code;
    }
    const goneElsewhere = code !== null && code !== this.#code;
    if (
      sighting === 'ended' ||
      sighting === 'lobby' ||
      goneElsewhere ||
      now - this.#lastSeen >= LEAVE_GRACE_MS
    )
      this.#code = null;
    return this.#code;
  }
}

function inLobby(page: Document): boolean {
  for (const button of page.querySelectorAll('button')) {
    if (JOIN_CALL.test((button.getAttribute('aria-label') ?? button.textContent ?? '').trim())) return true;
  }
  return false;
}

function hasLeaveButton(page: Document): boolean {
  if (page.querySelector('[jsname="CQylAd"]')) return true;
  return [...page.querySelectorAll('button[aria-label]')].some((button) =>
    LEAVE_CALL.test(button.getAttribute('aria-label') ?? ''),
  );
}

/** The waiting and the end screen are headings; reading the whole body would find chat messages that say the same. */
function headline(page: Document): string {
  return [...page.querySelectorAll('h1, h2, [role="heading"]')]
    .map((heading) => heading.textContent)
    .join('\n');
}
