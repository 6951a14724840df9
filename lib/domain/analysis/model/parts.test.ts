import { expect, it } from 'vitest';
import { tokensIn } from '@/lib/ai';
import type { CallFacts, SpokenLine } from '../facts';
import { callBlock, maskedCall } from './document';
import { partsOf } from './parts';

const HOURS = 3;
const TURNS = HOURS * 360;

const lines = Array.from(
  { length: TURNS },
  (_, at): SpokenLine => ({
    id: `t${at + 1}`,
    t: at * 10_000,
    speaker: at % 2 === 0 ? 'p1' : 'p2',
    name: at % 2 === 0 ? 'Rep' : 'Customer',
    role: at % 2 === 0 ? 'rep' : 'customer',
    text: `so this is what we do about subject number ${at} and everybody here agrees that it takes far too long every week`,
  }),
);

it.each([2_000, 6_000, 75_000])(
  'a call of three hours goes in parts of at most %i tokens, and nothing is lost',
  (room) => {
    const facts = { lang: 'en', lines, elements: [], playbook: null } as unknown as CallFacts;
    const masked = maskedCall(facts, []);
    const parts = partsOf(masked, room);
    for (const part of parts) expect(tokensIn(callBlock(masked, part))).toBeLessThanOrEqual(room + 50);
    expect(new Set(parts.flat().map(({ number }) => number)).size).toBe(TURNS);
  },
);
