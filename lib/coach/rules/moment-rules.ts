import type { Phrase } from '../text/phrase';

/** Turns worth finding again, and how the next contact is agreed. Sources: docs/coach.md, "Moments" and "Next step". */
export interface MomentRules {
  /** The offer's price. */
  pricing: readonly Phrase[];
  competitor: readonly Phrase[];
  agenda: readonly Phrase[];
  demo: readonly Phrase[];
  /** A step that one side proposes or promises. */
  steps: readonly Phrase[];
  /** When: a day, a date or a time that can stand in a calendar. */
  when: readonly Phrase[];
  /** Days alone, which a rep names to meet on. */
  days: readonly Phrase[];
  /** Days that are no appointment: every week, or past. */
  habits: readonly Phrase[];
  /** Words that offer a day: "how about", "does … work". */
  proposes: readonly Phrase[];
  /** A promise without a date. */
  vague: readonly Phrase[];
  accepts: readonly Phrase[];
  refuses: readonly Phrase[];
  /** After a refusal: another day instead. */
  counters: readonly Phrase[];
  /** A promise that hangs on an "if": none. */
  conditional: readonly Phrase[];
  /** The customer wants to be left alone. */
  noContact: readonly Phrase[];
  /** Taking leave until a day both know. */
  untilDay: readonly Phrase[];
}
