import { describe, expect, test } from 'vitest';
import { recordingOfCall } from '@/data/captions';
import { createCoach, reportFromTurns } from '@/lib/coach';
import { coachReportSchema } from '@/lib/contracts/coach-report';
import type { Participant, Turn } from '@/lib/contracts/turn';
import { withoutAnalysis } from '@/lib/domain/conversations/without-analysis';
import { loadCalls } from '@/tests/evals/calls';
import { reportOf } from '@/tests/evals/meetings';

const PEOPLE: Participant[] = [
  { key: 'p1', name: 'Você', role: 'rep', is_self: true },
  { key: 'p2', name: 'Ana', role: 'customer', is_self: false },
];

function turn(n: number, speaker: string, start: number, end: number, text: string): Turn {
  const marks: [number, number][] = [];
  for (let t = start + 1_000; t < end; t += 1_000) {
    marks.push([t, Math.round((text.length * (t - start)) / (end - start))]);
  }
  const words = text.split(' ').length;
  return {
    id: `t${n}`,
    rev: n,
    speaker,
    start_ms: start,
    end_ms: end,
    speech_ms: end - start,
    words,
    text,
    marks,
  };
}

const report = (turns: Turn[], baseline_wpm?: number) =>
  reportFromTurns({ lang: 'pt-BR', participants: PEOPLE, turns, duration_ms: 120_000, baseline_wpm });

describe('measures', () => {
  test('cutting in is an interruption, a back-channel is not, and a handover is neither', () => {
    const story = 'a gente começou com três pessoas na planta e hoje somos quarenta em dois turnos '
      .repeat(3)
      .trim();
    const { measures } = report([
      turn(1, 'p2', 0, 20_000, story),
      turn(2, 'p1', 5_000, 5_600, 'aham entendi'),
      turn(3, 'p1', 10_000, 16_000, 'mas deixa eu te mostrar uma coisa aqui na tela agora'),
      turn(4, 'p2', 21_000, 30_000, 'tá bom pode mostrar que eu vejo aqui com calma'),
      turn(5, 'p1', 31_000, 40_000, 'esse aqui é o painel que o gerente abre de manhã'),
    ]);
    expect(measures?.interruptions.rep).toEqual({
      value: 1,
      basis: { method: 'caption_times', turns: ['t3'] },
    });
    expect(measures?.interruptions.customer.value).toBe(0);
    expect(measures?.backchannels.rep).toEqual({ value: 1, basis: { method: 'lines', turns: ['t2'] } });
  });

  test('a question that draws a story engages, one that draws a yes does not', () => {
    const { measures } = report([
      turn(1, 'p1', 0, 4_000, 'Como funciona hoje o processo de vocês?'),
      turn(
        2,
        'p2',
        5_000,
        25_000,
        'Hoje entra pelo site, o comercial liga e depois anota tudo numa planilha.',
      ),
      turn(3, 'p1', 26_000, 29_000, 'E quanto custa isso por mês?'),
      turn(4, 'p2', 30_000, 31_000, 'Não sei.'),
    ]);
    expect(measures?.engaging_questions).toEqual({ value: 1, basis: { method: 'lines', turns: ['t1'] } });
    expect(measures?.questions_per_hour.value).toBe(60);
  });

  test('pace stands in its band and beside the own baseline', () => {
    const words = Array.from({ length: 120 }, () => 'casa').join(' ');
    const own = report([turn(1, 'p1', 0, 30_000, words)], 200).measures?.pace[0];
    expect(own).toMatchObject({ wpm: 240, band: 'too_fast', baseline_wpm: 200, above_baseline_wpm: 40 });
  });

  test('nothing said about price is not the same as an empty call', () => {
    expect(report([turn(1, 'p1', 0, 2_000, 'Bom dia, Ana.')]).measures?.first_pricing.basis.method).toBe(
      'absent',
    );
    const empty = reportFromTurns({ lang: 'en', participants: [], turns: [], duration_ms: 0 });
    expect(empty.measures?.first_pricing.basis.method).toBe('unmeasured');
    expect(empty.measures?.interruptions.rep.value).toBeNull();
  });

  test('with analysis off, what was read from moments is gone and talk stays', () => {
    const full = report([turn(1, 'p1', 0, 9_000, 'O preço fica em 500 reais por mês, tudo incluído.')]);
    const kept = withoutAnalysis(full).measures;
    expect(full.measures?.first_pricing.value).not.toBeNull();
    expect(kept?.first_pricing).toEqual({ value: null, basis: { method: 'unmeasured', turns: [] } });
    expect(kept?.pace).toEqual(full.measures?.pace);
  });

  test('a report stored before the measures existed still parses', () => {
    const { measures: _, language_doubt: __, ...old } = report([turn(1, 'p1', 0, 2_000, 'Bom dia, Ana.')]);
    expect(coachReportSchema.parse(old)).toEqual(old);
  });

  test.each(loadCalls())('of $id rest on turns of the call', (call) => {
    const all = reportOf(recordingOfCall(call));
    expect(coachReportSchema.parse(all)).toEqual(all);
    expect(all.language_doubt).toBeNull();
    const known = new Set(Array.from({ length: 2_000 }, (_, i) => `t${i + 1}`));
    expect(all.measures?.engaging_questions.basis.turns.every((id) => known.has(id))).toBe(true);
  });
});

test.each(['en', 'es', 'pt-BR'] as const)(
  'captions in another language than %s are noticed, live and after',
  (lang) => {
    for (const call of loadCalls()
      .filter((each) => each.lang !== lang)
      .slice(0, 6)) {
      const { header, events } = recordingOfCall(call);
      const coach = createCoach({ lang, self: header.self, participants: header.participants });
      for (const event of events) coach.push(event);
      expect(coach.report().language_doubt).toBe(call.lang);
      expect(coach.live(10_000_000).language_doubt).toBe(call.lang);
    }
  },
);
