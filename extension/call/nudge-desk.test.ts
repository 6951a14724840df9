import { describe, expect, it } from 'vitest';
import type { LiveState } from '@/lib/coach';
import type { NudgeKind } from '@/lib/contracts/call-vocabulary';
import { defaultBands } from './default-bands';
import { NUDGE_EVERY_MS, NudgeDesk } from './nudge-desk';

const CALM: LiveState = {
  measured: true,
  speech_ms: 120_000,
  duration_ms: 120_000,
  talk_ratio: { rep: 0.45, customer: 0.55 },
  pace_wpm: 150,
  questions: { open: 1, specific: 0, closed: 0 },
  monologue: null,
  longest_monologue_ms: 0,
  methodology: { name: 'SPICED', score: 0, weakest: 'S', ask_next: '', elements: [] },
  objection: null,
  card: null,
  language_doubt: null,
};
const TALKING = { ...CALM, talk_ratio: { rep: 0.8, customer: 0.2 } };
const LONG = { ...CALM, monologue: { side: 'rep' as const, ms: 200_000 } };

function deskAnd() {
  const desk = new NudgeDesk();
  const kindAt = (
    now: number,
    live: LiveState,
    more: { muted?: NudgeKind[]; interruptions?: string[] } = {},
  ) =>
    desk.update({ live, bands: defaultBands('pt-BR'), now, muted: [], interruptions: [], ...more })?.kind ??
    null;
  return { desk, kindAt };
}

describe('NudgeDesk', () => {
  it('says nothing while all is well', () => {
    const { kindAt } = deskAnd();
    expect([0, 60_000, 300_000].map((now) => kindAt(now, CALM))).toEqual([null, null, null]);
  });

  it('never says two things within 20 s, whatever happens in the call', () => {
    const { desk, kindAt } = deskAnd();
    desk.use([{ id: 'c1', objection: 'Caro', type: 'PRICE', response: 'Compare.', phrases: [] }]);
    const said: number[] = [];
    let last: string | null = null;
    for (let now = 0; now < 1_800_000; now += 500) {
      const live: LiveState = {
        ...TALKING,
        pace_wpm: 260,
        monologue: { side: 'rep', ms: now % 170_000 },
        objection: { type: 'PRICE', t: now - (now % 40_000), text: 'caro' },
      };
      const nudge = desk.update({
        live,
        bands: defaultBands('pt-BR'),
        now,
        muted: [],
        interruptions: [`t${Math.floor(now / 30_000)}`],
      });
      if (nudge && nudge.id !== last) said.push(now);
      last = nudge?.id ?? null;
      if (now % 7_000 === 0) desk.dismiss();
    }
    expect(said.length).toBeGreaterThan(20);
    const gaps = said.slice(1).map((at, i) => at - (said[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(NUDGE_EVERY_MS);
    expect(kindAt(1_900_000, CALM)).toBeNull();
  });

  it('says the most pressing thing first', () => {
    const { desk, kindAt } = deskAnd();
    desk.use([{ id: 'c1', objection: 'Caro', type: 'PRICE', response: 'Compare.', phrases: [] }]);
    const all: LiveState = { ...TALKING, ...LONG, talk_ratio: TALKING.talk_ratio, pace_wpm: 260 };
    const raised: LiveState = { ...all, objection: { type: 'PRICE', t: 0, text: 'caro' } };
    expect(kindAt(1_000, raised, { interruptions: ['t1'] })).toBe('card');
    expect(kindAt(21_000, raised)).toBe('monologue');
    expect(kindAt(41_000, all)).toBe('talk');
    expect(kindAt(61_000, all)).toBe('pace');
    expect(kindAt(81_000, all)).toBeNull();
  });

  it('tells of each monologue once, and of an interruption only when it is new', () => {
    const { kindAt } = deskAnd();
    expect(kindAt(0, LONG)).toBe('monologue');
    expect(kindAt(30_000, { ...LONG, monologue: { side: 'rep', ms: 230_000 } })).toBeNull();
    expect(kindAt(60_000, CALM)).toBeNull();
    expect(kindAt(300_000, LONG)).toBe('monologue');
    expect(kindAt(330_000, CALM, { interruptions: ['t9'] })).toBe('interrupting');
    expect(kindAt(600_000, CALM, { interruptions: ['t9'], muted: ['drought'] })).toBeNull();
  });

  it('notices a drought of questions, and that one was asked', () => {
    const { kindAt } = deskAnd();
    kindAt(0, CALM);
    expect(kindAt(350_000, CALM)).toBeNull();
    expect(kindAt(361_000, CALM)).toBe('drought');
    const asked = { ...CALM, questions: { open: 2, specific: 0, closed: 0 } };
    expect(kindAt(800_000, asked)).toBeNull();
  });

  it('leaves out what the rep has switched off, at once', () => {
    const { kindAt } = deskAnd();
    expect(kindAt(0, TALKING, { muted: ['talk'] })).toBeNull();
    expect(kindAt(1_000, TALKING)).toBe('talk');
    expect(kindAt(2_000, TALKING, { muted: ['talk'] })).toBeNull();
  });

  it('does not judge a call of which too little was heard', () => {
    const { kindAt } = deskAnd();
    expect(kindAt(0, { ...TALKING, pace_wpm: 260, measured: false })).toBeNull();
  });
});
