import { findCaptionsToggle } from '@/extension/meet/captions-toggle';

/** Meet finishes drawing its controls shortly after joining; clicks before that are lost. */
const SETTLE_MS = 1_500;
const CLICK_TAKES_MS = 4_000;

/**
 * Switches captions on once per call. On some accounts Meet ignores clicks that no hand made, so the proof is the caption
 * region, not the click; and a rep who switches captions off later has decided so.
 */
export class CaptionsSwitch {
  #clickedAt: number | null = null;
  #seen = false;
  #missingSince: number | null = null;

  /** `now` in session ms; `hasRegion` says whether captions are on the page. */
  update(page: Document, now: number, hasRegion: boolean) {
    if (hasRegion) {
      this.#seen = true;
      this.#missingSince = null;
      return { captions_on: true, missing_since: null, click_failed: false };
    }
    this.#missingSince ??= now;
    const toggle = findCaptionsToggle(page);
    const mayClick = !this.#seen && this.#clickedAt === null && now - this.#missingSince >= SETTLE_MS;
    if (mayClick && toggle?.on === false) {
      this.#clickedAt = now;
      toggle.button.click();
    }
    const waited = this.#clickedAt !== null && now - this.#clickedAt >= CLICK_TAKES_MS;
    return {
      captions_on: toggle?.on ?? null,
      missing_since: this.#missingSince,
      click_failed: this.#seen ? toggle?.on === false : waited,
    };
  }
}
