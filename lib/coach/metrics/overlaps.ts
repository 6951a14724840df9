import type { Language } from '@/lib/contracts/languages';
import type { Side } from '@/lib/contracts/turn';
import { rulesOf } from '../rules';
import { tokenise } from '../text/tokens';
import type { SpokenTurn } from './spoken';

/** Both sides talking for this long is an overlap. */
const OVERLAP_MS = 200;
/** Captions waver by about this much, so that a shorter overlap may only be a late caption. */
const SURE_MS = 1_000;
const BACKCHANNEL_WORDS = 4;
/** A turn that may be interrupted began at most so many turns ago. */
const TURNS_BACK = 6;

export interface Overlaps {
  /** Turns, by id, that began while the other side was talking on. */
  interruptions: Record<Side, string[]>;
  backchannels: Record<Side, string[]>;
  /** Changes of side whose overlap the captions' timing cannot tell from a late caption, and all changes of side. */
  undecided: number;
  handovers: number;
}

/** Interruptions (not back-channels) and back-channels of each side. */
export function overlapsOf(spoken: readonly SpokenTurn[], lang: Language): Overlaps {
  const out: Overlaps = {
    interruptions: { rep: [], customer: [] },
    backchannels: { rep: [], customer: [] },
    undecided: 0,
    handovers: 0,
  };
  spoken.forEach((each, i) => {
    if (isBackchannel(each, lang)) {
      out.backchannels[each.role].push(each.turn.id);
      return;
    }
    const other = spoken
      .slice(Math.max(0, i - TURNS_BACK), i)
      .findLast((before) => before.role !== each.role && !isBackchannel(before, lang));
    if (!other) return;
    out.handovers += 1;
    const overlap = other.turn.end_ms - each.turn.start_ms;
    if (overlap >= SURE_MS && goesOn(other, each.turn.start_ms))
      out.interruptions[each.role].push(each.turn.id);
    else if (overlap >= OVERLAP_MS) out.undecided += 1;
  });
  return out;
}

/** The turn was growing when the other began: it had begun, and no long pause of its own lay there. */
function goesOn({ turn }: SpokenTurn, at: number): boolean {
  const before = turn.marks.findLast(([t]) => t <= at)?.[0] ?? turn.start_ms;
  const after = turn.marks.find(([t]) => t > at)?.[0] ?? turn.end_ms;
  return turn.start_ms < at && after - before <= 2 * SURE_MS;
}

export function isBackchannel({ turn }: SpokenTurn, lang: Language): boolean {
  return (
    turn.words <= BACKCHANNEL_WORDS &&
    tokenise(turn.text).norms.every((word) => rulesOf(lang).interjections.backchannels.has(word))
  );
}
