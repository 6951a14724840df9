import type { Side, Turn } from '@/lib/contracts/turn';
import { LETTER_MAX_MS, WORD_MAX_MS } from '../turns/limits';
import { FLOOR_WORDS, PAUSE_MS } from './bands';
import type { SpokenTurn } from './spoken';

/** A stretch in which one party keeps the floor: where it began and how long it spoke, pauses capped at PAUSE_MS. */
export interface Monologue {
  /** The side, or the speaker's key. */
  holder: string;
  turn: string;
  t: number;
  ms: number;
  /** When it last grew, in ms of the call. */
  end: number;
}

export type Holder = (spoken: SpokenTurn) => string;
export const bySide: Holder = (spoken) => spoken.role;
export const bySpeaker: Holder = (spoken) => spoken.turn.speaker;

/** What a turn grew by between two of its marks: one breath of a second or so. */
export interface Breath {
  holder: string;
  turn: string;
  from: number;
  to: number;
  /** Characters of the turn's text by its end. */
  upTo: number;
  words: number;
  /** Most that these words and a pause before them can take. */
  most: number;
}

/** A party that has the floor, and the words that others have put in since it last spoke. */
interface Run extends Monologue {
  others: Map<string, { words: number; end: number }>;
}

/** Who has the floor, breath by breath; several may while they talk at once. */
export interface Floor {
  add(breath: Breath): void;
  /** The runs that nobody has ended. */
  running(): readonly Monologue[];
  /** The longest run of a holder so far, or null when it never spoke. */
  longest(holder: Side | string): Monologue | null;
  /** The same floor, to go on from without changing this one. */
  copy(): Floor;
}

/**
 * Follows the floor. A run goes on through its own pauses, which count up to PAUSE_MS each, and through others' words
 * as long as they stay at FLOOR_WORDS or fewer in one go; a speaker who talks on under an interruption keeps the floor.
 */
export function createFloor(
  runs: Map<string, Run> = new Map(),
  best: Map<string, Monologue> = new Map(),
): Floor {
  function interrupt(breath: Breath): void {
    for (const [holder, run] of runs) {
      if (holder === breath.holder) continue;
      const before = run.others.get(breath.holder);
      const goesOn = before !== undefined && breath.from - before.end < PAUSE_MS;
      const words = breath.words + (goesOn ? before.words : 0);
      if (words > FLOOR_WORDS) runs.delete(holder);
      else run.others.set(breath.holder, { words, end: breath.to });
    }
  }

  return {
    add(breath) {
      const { holder, turn, from, to, most } = breath;
      if (breath.words === 0) return;
      interrupt(breath);
      const run = runs.get(holder) ?? { holder, turn, t: from, ms: 0, end: from, others: new Map() };
      runs.set(holder, run);
      run.ms += Math.round(Math.min(Math.max(0, to - run.end), PAUSE_MS + Math.min(most, to - from)));
      run.end = Math.max(run.end, to);
      run.others.clear();
      if (run.ms > (best.get(holder)?.ms ?? -1))
        best.set(holder, { holder, turn: run.turn, t: run.t, ms: run.ms, end: run.end });
    },
    running: () => [...runs.values()],
    longest: (holder) => best.get(holder) ?? null,
    copy: () =>
      createFloor(
        new Map([...runs].map(([holder, run]) => [holder, { ...run, others: new Map(run.others) }])),
        new Map(best),
      ),
  };
}

/** Follows the floor through a whole call, by side and by speaker. */
export function floorsOf(spoken: readonly SpokenTurn[]): { sides: Floor; people: Floor } {
  const sides = createFloor();
  const people = createFloor();
  const roles = new Map(spoken.map(({ turn, role }) => [turn.speaker, role]));
  const breaths = spoken.flatMap((each) => breathsOf(each, bySpeaker));
  breaths.sort((a, b) => a.from - b.from || a.to - b.to);
  for (const breath of breaths) {
    people.add(breath);
    sides.add({ ...breath, holder: roles.get(breath.holder) ?? breath.holder });
  }
  return { sides, people };
}

/** Up to where a turn has been followed: time, and characters of its text. */
export interface Followed {
  t: number;
  chars: number;
}

/** The breaths of a turn, by its growth marks, from where it has been followed on. */
export function breathsOf(each: SpokenTurn, holderOf: Holder, followed?: Followed): Breath[] {
  const { turn } = each;
  const holder = holderOf(each);
  const out: Breath[] = [];
  let at = followed?.t ?? turn.start_ms;
  let chars = followed?.chars ?? 0;
  const add = (t: number, upTo: number): void => {
    const words = wordsIn(turn, chars, upTo);
    const most = words * WORD_MAX_MS + Math.max(0, upTo - chars - words) * LETTER_MAX_MS;
    const to = Math.max(at, t);
    if (words > 0) out.push({ holder, turn: turn.id, from: Math.max(at, to - most), to, upTo, words, most });
    at = to;
    chars = upTo;
  };
  for (const [t, upTo] of turn.marks) if (upTo > chars) add(t, upTo);
  if (turn.text.length > chars || out.length === 0) add(turn.end_ms, turn.text.length);
  return out;
}

/** Words that begin between two offsets of a turn's text: marks added to the end of a word later make no new one. */
function wordsIn(turn: Turn, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (turn.text.charCodeAt(i) !== 32 && (i === 0 || turn.text.charCodeAt(i - 1) === 32)) words += 1;
  }
  return words;
}
