import { describe, expect, it } from 'vitest';
import { tokensIn } from '@/lib/ai';
import { reportFromTurns } from '@/lib/coach';
import { callFacts } from '../facts';
import { callBlock, type MaskedCall, maskedCall } from './document';
import { type Place, partFrom } from './parts';

const HOURS = 3;
const TURNS = HOURS * 360;

function maskedCallOf(texts: readonly string[]): MaskedCall {
  const participants = [
    { key: 'p1', name: 'Rep', role: 'rep' as const, is_self: true },
    { key: 'p2', name: 'Customer', role: 'customer' as const, is_self: false },
  ];
  const turns = texts.map((text, at) => ({
    id: `t${at + 1}`,
    rev: 1,
    speaker: at % 2 === 0 ? 'p1' : 'p2',
    start_ms: at * 10_000,
    end_ms: at * 10_000 + 9_000,
    speech_ms: 9_000,
    words: text.split(' ').length,
    text,
    marks: [],
  }));
  const settings = {
    lang: 'en' as const,
    partial: false,
    methodology: 'SPICED',
    custom_methodology: undefined,
    baseline_wpm: undefined,
    playbook: null,
  };
  const facts = callFacts({
    report: reportFromTurns({
      lang: 'en',
      participants: [],
      turns: [],
      duration_ms: 1_000,
      methodology: 'SPICED',
    }),
    transcript: { participants, turns },
    settings,
    playbook_version: 1,
    conversation_date: new Date('2026-11-18T13:00:00Z'),
    timezone: 'America/Sao_Paulo',
  });
  return maskedCall(facts, []);
}

/** All parts of a call, each cut for the next one of the rooms. */
function partsOf(call: MaskedCall, rooms: readonly number[]) {
  const parts: { room: number; lines: readonly string[]; size: number }[] = [];
  for (let place: Place | null = { line: 0, from: 0 }; place !== null; ) {
    const room = rooms[parts.length % rooms.length] ?? 0;
    const { lines, next } = partFrom(call, place, room);
    parts.push({ room, lines, size: tokensIn(callBlock(call, lines)) });
    if (parts.length > 2_000) throw new Error('It does not end.');
    place = next;
  }
  return parts;
}

const SAID = 'we do about this subject and everybody here agrees that it takes far too long every week';

describe.each([[[2_000]], [[6_000]], [[75_000]], [[75_000, 1_500, 4_000]]])('rooms of %j tokens', (rooms) => {
  it('hold a call of three hours in parts, and nothing is lost', () => {
    const call = maskedCallOf(Array.from({ length: TURNS }, (_, at) => `what number ${at} is ${SAID}`));
    const parts = partsOf(call, rooms);
    for (const { room, size } of parts) expect(size).toBeLessThanOrEqual(room + 50);
    const shown = new Set(parts.flatMap(({ lines }) => lines));
    for (const { text } of call.lines) expect(shown).toContain(text);
  });

  it('hold a single turn that is longer than any of them', () => {
    const speech = Array.from({ length: 4_000 }, () => SAID).join(' and ');
    const call = maskedCallOf(['so tell me all of it', speech, 'thank you very much']);
    const parts = partsOf(call, rooms);
    expect(parts.length).toBeGreaterThan(1);
    for (const { room, size } of parts) expect(size).toBeLessThanOrEqual(room + 50);
    const said = parts.flatMap(({ lines }) => lines.filter((line) => line.startsWith('L2 ')));
    for (const line of said) expect(line).toMatch(/^L2 CUSTOMER 0 min: /);
    expect(said.map((line) => line.slice('L2 CUSTOMER 0 min: '.length)).join('')).toBe(speech);
    expect(parts.at(-1)?.lines.at(-1)).toContain('thank you');
  });
});
