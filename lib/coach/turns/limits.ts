/** How rows become turns. Times in ms. Sources: the team's study of Meet captions, restated in docs/coach.md. */

/** No change for this long, and a row's text counts as settled. */
export const SETTLE_MS = 1_500;
/** Median delay between a word's end and its caption: turns start and end that much earlier than their updates. */
export const CAPTION_DELAY_MS = 900;
/**
 * Speech credited for a row's first words, whose beginning nobody saw: a fixed part and one per letter, 0.33 s for a
 * word of four letters (least squares over 26,933 words of five AMI meetings, joined at gaps of up to 0.5 s).
 */
export const FIRST_WORD_MS = 135;
export const FIRST_LETTER_MS = 50;
/**
 * Most speech that one new word of a usual speaker can stand for, 0.63 s for four letters; a longer gap before it was
 * silence. Slow speakers: tempo.ts.
 */
export const WORD_MAX_MS = 210;
export const LETTER_MAX_MS = 105;
/**
 * New words after a gap this much longer than they usually take began after a silence. Between 2 s and 3 s the error of a
 * share hardly depends on it.
 */
export const SILENCE_MS = 2_500;
/**
 * A row's later words come this much later than its first: a word waits for the late ones before it, the first for none.
 * Mean over 18,000 turns of annotated calls as captions, the same for turns of 5 words and of 40.
 */
export const LATE_MS = 260;
/** A row that vanished and came back within this time is the same row redrawn. */
export const REDRAW_MS = 2_000;
/** A burst of old rows shown again arrives within this time of its first row. */
export const BURST_MS = 400;
/** Words that must agree before text alone may tie a new row to an older turn. */
export const TIE_WORDS = 4;
/** Losing more words than this at once is a glitch until it lasts for SETTLE_MS. */
export const SHRINK_WORDS = 3;
/** A row that starts afresh in mid-growth after more than this was cut by the page; a shorter one is used for something new. */
export const RESTART_CHARS = 150;
/** A row that has rested for longer and then shows at most half as many words is used for something new. */
export const REUSED_MS = 10_000;
/** Longest text kept of one row or turn, in characters: over an hour of unbroken speech. */
export const TEXT_MAX_CHARS = 60_000;
/** Marks of a turn stand at least this far apart, and there are at most so many. */
export const MARK_MS = 1_000;
export const MARKS_MAX = 5_000;
/** Different speakers told apart; later ones share the last key. */
export const SPEAKERS_MAX = 200;
export const NAME_MAX_CHARS = 200;
/** Rows remembered as standing on the page; the oldest are let go. */
export const ROWS_MAX = 2_000;
/** Turns kept of one call, a turn every three seconds for a whole day; a page that makes up more is not listened to. */
export const TURNS_MAX = 30_000;
