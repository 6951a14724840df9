/** Thresholds of the metrics, with their sources (docs/coach.md lists them in full). Times in ms. */

/** Speech in all before shares and pace are shown live: below that, one sentence moves them by several points. */
export const MEASURED_AFTER_MS = 60_000;
/** Speech over which the live pace is taken. */
export const PACE_WINDOW_MS = 60_000;
/** Less speech than this gives no pace at all. */
export const PACE_MIN_SPEECH_MS = 3_000;
/** A monologue pauses when nothing is said for so long (captions do not close a row on silence). */
export const PAUSE_MS = 1_500;
/** The other side takes the floor with more words than this; fewer are a back-channel ("aham", "entendi, certo"). */
export const FLOOR_WORDS = 3;
/** Longer gaps than this before a rep's turn are a break in the call, not patience. */
export const PATIENCE_MAX_MS = 10_000;
/** A battle card is shown at most this often. */
export const CARD_EVERY_MS = 20_000;
