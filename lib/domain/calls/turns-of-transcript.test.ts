import { describe, expect, it } from 'vitest';
import { turnSchema } from '@/lib/contracts/turn';
import { turnsOfTranscript } from './turns-of-transcript';

const names = { rep: 'Camila', customer: 'Cliente' };
const line = (start_ms: number, end_ms: number, channel: number, text: string) => ({
  start_ms,
  end_ms,
  channel,
  text,
});

describe('a telephone transcript', () => {
  it('becomes turns: lines of one side that follow each other are one', () => {
    const call = turnsOfTranscript(
      [
        line(5200, 6000, 1, 'Tudo bem.'),
        line(0, 2000, 0, 'Bom dia.'),
        line(2500, 5000, 0, 'Tudo bem com você?'),
        line(20_000, 21_000, 1, 'Alô?'),
      ],
      names,
    );
    expect(call?.turns.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['p1', 'Bom dia. Tudo bem com você?'],
      ['p2', 'Tudo bem.'],
      ['p2', 'Alô?'],
    ]);
    expect(call?.turns[0]).toMatchObject({ start_ms: 0, end_ms: 5000, speech_ms: 4500, words: 6 });
    expect(call?.duration_ms).toBe(21_000);
    for (const turn of call?.turns ?? []) expect(turnSchema.safeParse(turn).success).toBe(true);
  });

  it('counts no moment of one side twice when lines overlap', () => {
    const call = turnsOfTranscript(
      [line(0, 4000, 0, 'um dois'), line(3000, 5000, 0, 'três'), line(6000, 7000, 1, 'sim')],
      names,
    );
    expect(call?.turns[0]?.speech_ms).toBe(5000);
  });

  it('of a mono recording says nothing about who spoke', () => {
    expect(turnsOfTranscript([line(0, 1, 0, 'oi'), line(2, 3, 0, 'olá')], names)).toBeNull();
    expect(turnsOfTranscript([], names)).toBeNull();
  });
});
