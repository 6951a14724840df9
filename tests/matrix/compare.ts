import { diffArrays } from 'diff';
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
  /** Things said without a break, and those of them of which less than half stands in its place, in order, under their speaker. */
  turns: number;
  turns_lost: number;
  /** Stored turns of which less than half was said there: the same once more, or another's words. */
  turns_doubled: number;
}

export function compare(call: TrueCall, turns: readonly StoredTurn[]): Comparison {
  const speech = (own: boolean): number =>
    turns
      .filter(({ speaker }) => !own || speaker === call.self)
      .reduce((sum, turn) => sum + turn.speech_ms, 0);
  const rows = rowsSaid(call.recording);
  const said = countWords(rows);
  const stored = countWords(turns);
  const missing = (from: Map<string, number>, than: Map<string, number>): number =>
    [...from].reduce((sum, [word, count]) => sum + Math.max(0, count - (than.get(word) ?? 0)), 0);
  return {
    share_error: 100 * (speech(true) / speech(false) - call.self_share),
    words: [...said.values()].reduce((sum, count) => sum + count, 0),
    lost: missing(said, stored),
    doubled: missing(stored, said),
    turns: rows.filter(({ text }) => wordsOf(text).length > 0).length,
    ...compareTurns(rows, turns),
  };
}

interface Spoken {
  speaker: string;
  text: string;
}

function compareTurns(
  rows: readonly Spoken[],
  turns: readonly Spoken[],
): Pick<Comparison, 'turns_lost' | 'turns_doubled'> {
  const speakers = [...new Set([...rows, ...turns].map(({ speaker }) => speaker))];
  const unmatched = speakers.map((who) => {
    const [said, stored] = [rows, turns].map((all) => numbered(all.filter(({ speaker }) => speaker === who)));
    const changes = diffArrays(said ?? [], stored ?? [], {
      comparator: (one, other) => one.word === other.word,
    });
    return {
      lost: mostlyIn(
        said ?? [],
        changes.flatMap(({ removed, value }) => (removed ? value : [])),
      ),
      doubled: mostlyIn(
        stored ?? [],
        changes.flatMap(({ added, value }) => (added ? value : [])),
      ),
    };
  });
  return {
    turns_lost: unmatched.reduce((sum, { lost }) => sum + lost, 0),
    turns_doubled: unmatched.reduce((sum, { doubled }) => sum + doubled, 0),
  };
}

/** A word and the number of its turn. */
interface TurnWord {
  word: string;
  turn: number;
}

const numbered = (spoken: readonly Spoken[]): TurnWord[] =>
  spoken.flatMap(({ text }, turn) => wordsOf(text).map((word) => ({ word, turn })));

/** How many turns have more than half of their words in `part`. */
function mostlyIn(whole: readonly TurnWord[], part: readonly TurnWord[]): number {
  const all = countBy(whole);
  return [...countBy(part)].filter(([turn, count]) => count > (all.get(turn) ?? 0) / 2).length;
}

function countBy(words: readonly TurnWord[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { turn } of words) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return counts;
}

/** Words without case and punctuation, which are Meet's to change. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

/** How often each speaker said each word. */
function countWords(spoken: readonly Spoken[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker, text } of spoken) {
    for (const word of wordsOf(text)) {
      const key = `${speaker}\n${word}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
