import { anonymise, restore } from '@/lib/anonymize';
import { type GoldCall, lowered, readGold } from './gold';
import { emptyTally, score, share, stretchesOf, type Tally } from './score';

/** One published figure of the anonymiser: a share between 0 and 1. */
export interface MaskFigure {
  name: string;
  on: string;
  value: number;
  goal: number;
  /** The value may not get worse than this: CI fails. */
  floor: number;
  /** True where more is better. */
  higher: boolean;
}

export type Condition = 'punctuated' | 'lower case' | 'marks and capitals taken away';

export interface Sample {
  on: Condition;
  calls: GoldCall[];
}

/** The annotated calls of the repository by condition; noisy ones are too few for a figure of their own. */
export function samples(calls = [...readGold('data/calls'), ...readGold('data/calls-own')]): Sample[] {
  const punctuated = calls.filter(({ captions }) => captions === 'punctuated');
  return [
    { on: 'punctuated', calls: punctuated },
    { on: 'lower case', calls: calls.filter(({ captions }) => captions === 'lower') },
    { on: 'marks and capitals taken away', calls: punctuated.map(lowered) },
  ];
}

export function tallyOf(calls: readonly GoldCall[], isKnown = true): Tally {
  const tally = emptyTally();
  for (const call of calls) {
    const { texts, map } = anonymise({
      texts: call.lines,
      lang: call.lang,
      known: isKnown ? call.known : [],
    });
    score(
      call,
      texts.map((text) => stretchesOf(text, map)),
      tally,
    );
  }
  return tally;
}

const FLOORS: Record<Condition, { persons: number; all: number; clean: number; over: number }> = {
  punctuated: { persons: 0.99, all: 0.985, clean: 0.8, over: 0.015 },
  'lower case': { persons: 0.96, all: 0.95, clean: 0.4, over: 0.03 },
  'marks and capitals taken away': { persons: 0.96, all: 0.94, clean: 0.25, over: 0.03 },
};
const GOALS = {
  punctuated: { persons: 0.99, all: 0.985, clean: 0.75, over: 0.015 },
  lower: { persons: 0.96, all: 0.95, clean: 0, over: 0.03 },
};

/** Everything about masking that docs/figures/anonymise.md shows. */
export function measure(): MaskFigure[] {
  return samples().flatMap(({ on, calls }) => {
    const tally = tallyOf(calls);
    const floor = FLOORS[on];
    const goal = on === 'punctuated' ? GOALS.punctuated : GOALS.lower;
    const more = (name: string, value: number, aim: number, least: number): MaskFigure => ({
      name,
      on: `${on}, ${calls.length} calls`,
      value,
      goal: aim,
      floor: least,
      higher: true,
    });
    const figures = [
      more('persons fully masked', maskedShare(tally, 'PERSON'), goal.persons, floor.persons),
      more('mentions of all types fully masked', maskedShare(tally, 'all'), goal.all, floor.all),
      more('calls without a leak', share(tally.clean, tally.calls), goal.clean, floor.clean),
      more('restore(mask(x)) is x', restoredShare(calls), 1, 1),
    ];
    const over = share(tally.overMasked, tally.words);
    return [...figures, { ...more('ordinary words masked', over, goal.over, floor.over), higher: false }];
  });
}

export const holds = ({ value, floor, higher }: MaskFigure): boolean =>
  higher ? value >= floor : value <= floor;

export function maskedShare(tally: Tally, type: string): number {
  const { all, masked } = tally.mentions.get(type) ?? { all: 0, masked: 0 };
  return share(masked, all);
}

function restoredShare(calls: readonly GoldCall[]): number {
  let same = 0;
  let all = 0;
  for (const { lines, lang, known } of calls) {
    const { texts, map } = anonymise({ texts: lines, lang, known });
    for (const [i, text] of texts.entries()) {
      all += 1;
      same += restore(text, map) === lines[i] ? 1 : 0;
    }
  }
  return share(same, all);
}
