import type { Side } from '@/lib/contracts/turn';
import { PACE_MIN_SPEECH_MS, PACE_WINDOW_MS } from './metrics/bands';
import { type Breath, breathsOf, bySide, createFloor, type Floor, type Followed } from './metrics/monologue';
import type { SpokenTurn } from './metrics/spoken';
import { round } from './metrics/voice';
import { SETTLE_MS } from './turns/limits';

/** Speech, pace and the floor of a running call; taking a turn again costs what has changed in it. */
export interface LiveTime {
  /** Takes the turn at a place in the call anew, drafts included. */
  take(place: number, each: SpokenTurn, isSelf: boolean): void;
  speech(): Record<Side, number>;
  /** The local user's words per minute over their last PACE_WINDOW_MS of speech. */
  pace(): number | null;
  /** Who has the floor at `now`. */
  floor(now: number): Floor;
}

/** A breath may still grow, or turn out to be out of order, for so long. */
const BREATH_MS = 2 * SETTLE_MS;

export function createLiveTime(): LiveTime {
  const speech: Record<Side, number> = { rep: 0, customer: 0 };
  const taken: SpokenTurn[] = [];
  const own: number[] = [];
  const followed: Followed[] = [];
  const growing = new Set<number>();
  const settledFloor = createFloor();

  return {
    take(place, each, isSelf) {
      const before = taken[place];
      speech[each.role] += each.turn.speech_ms - (before?.turn.speech_ms ?? 0);
      if (isSelf && !before) own.push(place);
      taken[place] = each;
      growing.add(place);
    },
    speech: () => ({ ...speech }),
    pace() {
      let ms = 0;
      let words = 0;
      for (let i = own.length - 1; i >= 0 && ms < PACE_WINDOW_MS; i -= 1) {
        const each = taken[own[i] ?? -1];
        ms += each?.turn.speech_ms ?? 0;
        words += each?.turn.words ?? 0;
      }
      return ms >= PACE_MIN_SPEECH_MS ? round(words / (ms / 60_000), 0) : null;
    },
    floor(now) {
      const breaths: [number, Breath][] = [];
      for (const place of growing) {
        const each = taken[place];
        const ahead = each ? breathsOf(each, bySide, followed[place]) : [];
        if (ahead.length === 0) growing.delete(place);
        for (const breath of ahead) breaths.push([place, breath]);
      }
      breaths.sort(([, a], [, b]) => a.from - b.from || a.to - b.to);
      const settled = breaths.filter(([, breath]) => now - breath.to >= BREATH_MS);
      for (const [place, breath] of settled) {
        settledFloor.add(breath);
        followed[place] = { t: breath.to, chars: breath.upTo };
      }
      const floor = settledFloor.copy();
      for (const [, breath] of breaths) if (now - breath.to < BREATH_MS) floor.add(breath);
      return floor;
    },
  };
}
