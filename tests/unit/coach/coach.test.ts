import { describe, expect, test } from 'vitest';
import { recordingOfCall } from '@/data/captions';
import { createCoach, reportFromTurns } from '@/lib/coach';
import { coachReportSchema } from '@/lib/contracts/coach-report';
import { turnSchema } from '@/lib/contracts/turn';
import { loadCalls } from '../../evals/calls';
import { play, rows, sampleCall } from '../../support/captions/play';

describe('report', () => {
  test.each(loadCalls())('of $id fits the contract, from turns that went over the wire', (call) => {
    const coach = play(recordingOfCall(call));
    const report = coach.report();
    expect(coachReportSchema.parse(report)).toEqual(report);
    const turns = JSON.parse(JSON.stringify(coach.turns())).map((turn: unknown) => turnSchema.parse(turn));
    const again = reportFromTurns({
      lang: call.lang,
      participants: coach.participants(),
      turns: turns.reverse(),
      duration_ms: report.duration_ms,
    });
    expect(again).toEqual(report);
  });

  test('of nothing at all measures nothing', () => {
    const report = createCoach({ lang: 'en', self: 'You', participants: [] }).report();
    expect(coachReportSchema.parse(report).talk_ratio).toEqual({ rep: null, customer: null });
    expect(report.next_step).toBe('none');
  });

  test('quotes stand in the turn that they name', () => {
    const coach = play(recordingOfCall(sampleCall));
    const text = new Map(coach.turns().map((turn) => [turn.id, turn.text]));
    const { questions, objections, moments, methodology } = coach.report();
    const quotes = Object.values(methodology.elements).map(({ turn, quote }) => ({ turn, text: quote }));
    for (const each of [...questions, ...objections, ...moments, ...quotes]) {
      expect(text.get(each.turn ?? '')).toContain(each.text);
    }
  });
});

describe('increments', () => {
  test('the changed turns, put together by the highest rev, are all turns', () => {
    const recording = recordingOfCall(sampleCall);
    const { lang, self, participants } = recording.header;
    const coach = createCoach({ lang, self, participants });
    const held = new Map<string, unknown>();
    let cursor = 0;
    recording.events.forEach((event, i) => {
      coach.push(event);
      if (i % 20 !== 0 && event.op !== 'end') return;
      const changed = coach.changedTurns(cursor);
      cursor = changed.cursor;
      for (const turn of changed.turns) held.set(turn.id, turn);
    });
    expect([...held.values()]).toEqual(coach.turns());
    expect(coach.changedTurns(cursor).turns).toEqual([]);
  });
});

describe('live state', () => {
  test.each(loadCalls())('of $id ends where the report does', (call) => {
    const recording = recordingOfCall(call);
    const { lang, self, participants } = recording.header;
    const coach = createCoach({ lang, self, participants });
    for (const event of recording.events) {
      coach.push(event);
      coach.live(event.t);
    }
    const report = coach.report();
    const live = coach.live(report.duration_ms + 10_000);
    const counted = report.questions.filter(({ role, counted }) => role === 'rep' && counted);
    const count = (kind: string): number => counted.filter((question) => question.class === kind).length;
    expect(live.questions).toEqual({
      open: count('open'),
      specific: count('specific'),
      closed: count('closed'),
    });
    expect(live.talk_ratio?.rep).toBeCloseTo(report.talk_ratio.rep ?? 0, 3);
    expect(live.methodology.score).toBe(report.methodology.score);
    // The live floor takes breaths for good after three seconds; the report orders all of them anew.
    const longest = report.sides.rep.longest_monologue_ms;
    expect(Math.abs(live.longest_monologue_ms - longest)).toBeLessThanOrEqual(0.05 * longest);
    expect(live.objection?.type).toBe(report.objections.at(-1)?.type);
    expect(live.monologue).toBeNull();
  });

  test('shows numbers only after a minute of speech', () => {
    const coach = play(rows([1_000, 'a', 'Você', 'oi Ana tudo bem']));
    expect(coach.live(2_000).measured).toBe(false);
  });

  test('a question counts once its text has come to rest', () => {
    const coach = play(rows([1_000, 'a', 'Você', 'Como funciona hoje o processo de vocês?']));
    expect(coach.live(1_200).questions.open).toBe(0);
    expect(coach.live(2_600).questions.open).toBe(1);
  });
});

describe('battle cards', () => {
  const triggers = [
    { id: 'price', type: 'PRICE' as const, phrases: [] },
    { id: 'rival', type: null, phrases: ['Vibratec'] },
  ];

  test('on customers only, one every twenty seconds', () => {
    const coach = createCoach({ lang: 'pt-BR', self: 'Você', participants: [], triggers });
    const say = (t: number, row: string, speaker: string, text: string) => {
      coach.push({ t, op: 'row', row, speaker, text });
      return coach.live(t + 2_000).card?.id ?? null;
    };
    expect(say(1_000, 'a', 'Você', 'Achei caro a Vibratec.')).toBeNull();
    expect(say(5_000, 'b', 'Ana', 'Olha, achei muito caro.')).toBe('price');
    expect(say(9_000, 'c', 'Ana', 'A Vibratec me ligou.')).toBe('price');
    expect(say(40_000, 'd', 'Ana', 'A Vibratec me ligou de novo hoje.')).toBe('rival');
  });
});
