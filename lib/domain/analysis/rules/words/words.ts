import type { Phrase } from '@/lib/coach/text/phrase';

/** What the rule-based analysis looks for besides what the coach engine finds; notation: lib/coach/text/phrase.ts. */
export interface AnalysisWords {
  /** The rep shows that an objection was heard. */
  acknowledges: readonly Phrase[];
  /** The customer takes an answer. */
  takes: readonly Phrase[];
  /** Somebody says what they will do. */
  promises: readonly Phrase[];
  /** How the customer takes the offer. */
  positive: readonly Phrase[];
  negative: readonly Phrase[];
  /** Folded, Sunday first. */
  weekdays: readonly string[];
  /** Folded, January first. */
  months: readonly string[];
  tomorrow: string;
  today: string;
  next_week: readonly string[];
  /** Folded words that say nothing about what is asked. */
  stop_words: ReadonlySet<string>;
}
