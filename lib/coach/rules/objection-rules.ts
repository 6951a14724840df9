import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Phrase } from '../text/phrase';

/**
 * How customers object, type by type, in the notation of text/phrase.ts, and what only sounds like it.
 * `weakAuthority` counts only when the rep has not just asked who decides.
 */
export interface ObjectionRules extends Record<ObjectionType, readonly Phrase[]> {
  weakAuthority: readonly Phrase[];
  /** Somebody else's objection, told by the customer. */
  thirdParty: readonly Phrase[];
  /** An objection of the past that is settled. */
  settled: readonly Phrase[];
  /** The rep asks who decides. */
  asksWhoDecides: readonly Phrase[];
  /** Per type: wording that takes the objection back or says the opposite. */
  notPrice: readonly Phrase[];
  notTiming: readonly Phrase[];
  notStall: readonly Phrase[];
  notComplexity: readonly Phrase[];
  notSecurity: readonly Phrase[];
  notFeature: readonly Phrase[];
}
