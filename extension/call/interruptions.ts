import type { Coach } from '@/lib/coach';
import { overlapsOf } from '@/lib/coach/metrics/overlaps';
import { spokenTurns } from '@/lib/coach/metrics/spoken';
import type { Language } from '@/lib/contracts/languages';

/** Enough to see whom a turn cut off; the whole call would be read again every second. */
const LATEST_TURNS = 12;

/** Ids of the latest turns with which the rep cut in on the customer. */
export function latestInterruptions(coach: Coach, lang: Language): readonly string[] {
  const spoken = spokenTurns(coach.turns(LATEST_TURNS), coach.participants());
  return overlapsOf(spoken, lang).interruptions.rep;
}
