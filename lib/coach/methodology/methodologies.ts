import type { ElementText, MethodTexts } from '../rules/method-texts';
import type { Topic } from '../rules/topic-rules';
import { MORE_METHODOLOGIES } from './more-methodologies';

/**
 * What lifts an element from stated (2) to validated (3): an amount, date or name; an amount or a consequence for the
 * speaker in person; a day with what happens if it is missed; a person by name, an amount or a date. Pain is proved by
 * an amount or a date.
 */
export type Proof = 'amount' | 'impact' | 'deadline' | 'person';

/** One element of a methodology; what people read of it stands in rules/<language>/method-texts.ts. */
export interface Element {
  key: string;
  topics: readonly Topic[];
  proof: Proof;
  /**
   * A company's own: its texts, and cue phrases and questions as ` plain words ` ready to be looked for; they stand in for
   * topics.
   */
  own?: { text: ElementText; cues: readonly string[]; questions: readonly string[] };
}

/** A problem or its cost: it can be denied, and is easily confused with an objection to the offer. */
export function isTrouble({ proof, topics }: Element): boolean {
  return proof === 'impact' || topics.includes('pain');
}

export interface Methodology {
  name: string;
  /** Elements are earned by the rep's questions that drew an answer of 15 s, not by what the customer tells (SPIN). */
  long_answers?: boolean;
  elements: readonly Element[];
}

/** Sources: docs/coach.md, "Methodologies". Order is the order of the method itself. */
export const METHODOLOGIES: readonly Methodology[] = [
  {
    name: 'SPICED',
    elements: [
      {
        key: 'S',
        topics: ['situation'],
        proof: 'amount',
      },
      {
        key: 'P',
        topics: ['pain'],
        proof: 'amount',
      },
      {
        key: 'I',
        topics: ['impact'],
        proof: 'impact',
      },
      {
        key: 'CE',
        topics: ['event'],
        proof: 'deadline',
      },
      {
        key: 'D',
        topics: ['buyer', 'process', 'criteria', 'paper', 'budget'],
        proof: 'person',
      },
    ],
  },
  {
    name: 'MEDDPICC',
    elements: [
      {
        key: 'M',
        topics: ['metrics', 'impact'],
        proof: 'amount',
      },
      {
        key: 'E',
        topics: ['buyer'],
        proof: 'person',
      },
      {
        key: 'DC',
        topics: ['criteria'],
        proof: 'amount',
      },
      {
        key: 'DP',
        topics: ['process'],
        proof: 'person',
      },
      {
        key: 'PP',
        topics: ['paper'],
        proof: 'person',
      },
      {
        key: 'IP',
        topics: ['pain'],
        proof: 'amount',
      },
      {
        key: 'CH',
        topics: ['champion'],
        proof: 'person',
      },
      {
        key: 'CO',
        topics: ['competition'],
        proof: 'amount',
      },
    ],
  },
  {
    name: 'BANT',
    elements: [
      {
        key: 'B',
        topics: ['budget'],
        proof: 'amount',
      },
      {
        key: 'A',
        topics: ['buyer'],
        proof: 'person',
      },
      {
        key: 'N',
        topics: ['pain', 'impact'],
        proof: 'impact',
      },
      {
        key: 'T',
        topics: ['event'],
        proof: 'deadline',
      },
    ],
  },
  ...MORE_METHODOLOGIES,
];

/** The methodology of that name, in any case; the first one when there is none. */
export function methodologyNamed(name: string | undefined): Methodology {
  const wanted = (name ?? '').toUpperCase();
  const [first] = METHODOLOGIES;
  const found = METHODOLOGIES.find((each) => each.name.toUpperCase() === wanted) ?? first;
  if (!found) throw new RangeError('no methodology is defined');
  return found;
}

/** What people read of an element, by the texts of one language. @throws RangeError when the language lacks them. */
export function textOf(methodology: Methodology, element: Element, texts: MethodTexts): ElementText {
  const text = element.own?.text ?? texts[methodology.name]?.[element.key];
  if (!text) throw new RangeError(`${methodology.name} has no text for ${element.key}`);
  return text;
}
