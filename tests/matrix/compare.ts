import type { TrueCall } from './calls';
import { rowsSaid } from './calls';

/** A turn as the server holds it, with its speaker's name. */
export interface StoredTurn {
  speaker: string;
  text: string;
  speech_ms: number;
}

export interface Comparison {
  /** Stored share of the local user minus the true one, percentage points. */
  share_error: number;
  words: number;
  /** Words said but not stored, and words stored more often than said, under their speaker's name. */
  lost: number;
  doubled: number;
}

export function compare(call: TrueCall, turns: readonly StoredTurn[]): Comparison {
  const speech = (own: boolean): number =>
    turns
      .filter(({ speaker }) => !own || speaker === call.self)
      .reduce((sum, turn) => sum + turn.speech_ms, 0);
  const said = countWords(rowsSaid(call.recording));
  const stored = countWords(turns);
  const missing = (from: Map<string, number>, than: Map<string, number>): number =>
    [...from].reduce((sum, [word, count]) => sum + Math.max(0, count - (than.get(word) ?? 0)), 0);
  return {
    share_error: 100 * (speech(true) / speech(false) - call.self_share),
    words: [...said.values()].reduce((sum, count) => sum + count, 0),
    lost: missing(said, stored),
    doubled: missing(stored, said),
  };
}

/** How often each speaker said each word; case and punctuation are Meet's to change. */
function countWords(spoken: readonly { speaker: string; text: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker, text } of spoken) {
    for (const word of text.toLowerCase().split(/\s+/)) {
      const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
      if (bare !== '') counts.set(`${speaker}\n${bare}`, (counts.get(`${speaker}\n${bare}`) ?? 0) + 1);
    }
  }
  return counts;
}
