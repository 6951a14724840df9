import type { Phrase } from '../text/phrase';
import type { MomentRules } from './moment-rules';

/** What a sales call is about, as the methodologies cut it. An element of a methodology is one topic or several. */
export const TOPICS = [
  'situation',
  'pain',
  'impact',
  'event',
  'buyer',
  'process',
  'criteria',
  'paper',
  'budget',
  'metrics',
  'champion',
  'competition',
  'goals',
  'plans',
  'payoff',
  'insight',
  'tailoring',
  'control',
] as const;
export type Topic = (typeof TOPICS)[number];

/** `asks`: how a rep brings the topic up. `says`: how a customer speaks of it in their own words. */
export interface TopicCues {
  asks: readonly Phrase[];
  says: readonly Phrase[];
}

export interface TopicRules {
  /** Price, competitor, agenda, demonstration and next step. */
  moments: MomentRules;
  topics: Record<Topic, TopicCues>;
  /** Dates and dated events. */
  dates: readonly Phrase[];
  /** Every week, every month: when nothing happened in particular. */
  recurring: readonly Phrase[];
  /** Months by name. */
  months: readonly Phrase[];
  /** Days of a month: dates that stand in a calendar. */
  days: readonly Phrase[];
  /** The rep asks what stands between the customer and a yes: no question about troubles. */
  closing: readonly Phrase[];
  /** What happens if a date is missed. */
  consequences: readonly Phrase[];
  /** Amounts, with the units that make a number an amount of something. */
  amounts: readonly Phrase[];
  /** A consequence for the speaker in person. */
  feelings: readonly Phrase[];
  /** Numbers that measure nothing here: times of day, telephone digits, "twice", "the two of us". */
  idleNumbers: readonly Phrase[];
  /** A person by title and name. */
  people: readonly Phrase[];
  /** Common given names, for captions without capitals. */
  names: readonly Phrase[];
  /** The rep sums up; the customer agrees. */
  recaps: readonly Phrase[];
  confirms: readonly Phrase[];
  /** Answers that say nothing. */
  evasions: readonly Phrase[];
  /** There is no such problem, or nothing is lost. */
  denies: readonly Phrase[];
  /** After all: takes back a denial in the same breath. */
  buts: readonly Phrase[];
  /** Question words that ask for more than yes or no. */
  opens: readonly Phrase[];
  /** The seller's offer: a fault of it is no pain of the customer's. */
  offers: readonly Phrase[];
  /** Somebody else's story begins; the speaker's own comes back. */
  hearsay: readonly Phrase[];
  ours: readonly Phrase[];
  /** The customer's own people and work, without which a word of trouble says little. */
  work: readonly Phrase[];
  /** Weather, traffic, the connection; troubles that are over and done with. */
  asides: readonly Phrase[];
  /** Arranging the next contact: dates in it are no deadlines. */
  scheduling: readonly Phrase[];
}

/** Topics that only SPIN, GPCTBA/C&I and Challenger ask for. */
export type MethodTopicRules = Record<
  'goals' | 'plans' | 'payoff' | 'insight' | 'tailoring' | 'control',
  TopicCues
>;
