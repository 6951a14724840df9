import type { Phrase } from '../text/phrase';

/** The small words of speech that say nothing by themselves. */
export interface Interjections {
  /** Words that show listening and claim no floor, folded; a turn made of these alone is a back-channel. */
  backchannels: ReadonlySet<string>;
  phrases: { fillers: readonly Phrase[] };
}
