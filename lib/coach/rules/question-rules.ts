import type { Phrase } from '../text/phrase';

/**
 * What a language's questions sound like, in the notation of text/phrase.ts. Order of use: leaders are skipped, final
 * tags are cut off, then logistic, guards, requests, question words, and yes/no forms.
 */
export interface QuestionRules {
  /** Openings that say nothing: "então", "só pra eu entender". One is skipped after the other. */
  leaders: readonly Phrase[];
  /** Tags that only hold the floor or ask for agreement: they never make a question of a statement. */
  floorTags: readonly Phrase[];
  /** Tags that check a fact: after something that only the listener knows, the whole is a yes/no question. */
  checkTags: readonly Phrase[];
  /** Tags that need no comma before them. */
  looseTags: readonly Phrase[];
  /** The listener as the subject: "vocês", "o senhor". */
  listener: readonly Phrase[];
  /** After a checking tag: data that only the listener knows for sure, such as a number or a spelling. */
  dataChecks: readonly Phrase[];
  /** Words that open a call. */
  greetings: readonly Phrase[];
  /** Greetings and the like that may open with "como" or "how". */
  courtesies: readonly Phrase[];
  /** Audio, screen, date and attendance, the address for the invitation; short, and never a question for a story. */
  logistic: readonly Phrase[];
  /** Words that look like a question word and ask nothing. */
  guards: readonly Phrase[];
  /** Requests that invite a story, with or without a question mark. */
  requests: readonly Phrase[];
  /** Openings that invite a story. */
  open: readonly Phrase[];
  /** Openings that want a short fact. */
  specific: readonly Phrase[];
  /** A question word left in place at the end: "usam o quê", "custa quanto". */
  openLast: readonly Phrase[];
  specificLast: readonly Phrase[];
  /** Conditions after which the real question follows a comma: "se", "quando". */
  conditions: readonly Phrase[];
  /** A condition alone is an open question: "e se a paciente mandar áudio?" */
  whatIf: readonly Phrase[];
  /** Openings of a yes/no question, for captions without marks. */
  polar: readonly Phrase[];
  /** Openings that only a yes/no question has, whoever answers. */
  polarSure: readonly Phrase[];
  /** Openings that make a question of a punctuated sentence whose question mark the recogniser left out. */
  withoutMark: readonly Phrase[];
  /** Asked only to go on talking: "aí o que acontece?" Not a question when the same speaker goes on. */
  rhetorical: readonly Phrase[];
  /** Right before a question that somebody else asked: "o cliente fala, como é que eu faço?" */
  reports: readonly Phrase[];
  /** Words after which a question word or "vocês" goes on with the same sentence: "sabe qual", "que vocês". */
  embeds: readonly Phrase[];
  /** Whole sentences that ask to confirm a summary: "confere?", "is that right?" */
  confirms: readonly Phrase[];
  /** Words that a yes/no question often holds and a statement seldom: "já", "algum", "também", "ou". */
  polarHints: readonly Phrase[];
  /** Two things to choose from: "no papel ou no computador". */
  choices: readonly Phrase[];
  /** The speaker tells of their own side: "a gente faz", "eu te mando". */
  self: readonly Phrase[];
  /** Thanks and good-byes. */
  leave: readonly Phrase[];
  /** Openings of an answer to a yes/no question. */
  replies: readonly Phrase[];
  /** Where a new sentence may begin in captions without marks. */
  joints: readonly Phrase[];
}
