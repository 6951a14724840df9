import { describe, expect, test } from 'vitest';
import { recordingOfCall } from '@/data/captions';
import { tokenise } from '@/lib/coach/text/tokens';
import { loadCalls } from '../../evals/calls';
import { CASES, disturb } from '../../support/captions/disturb';
import { play, rows, said, sampleCall } from '../../support/captions/play';

/** The words alone: text that vanished as a draft never got its capitals and marks. */
function plain(line: string): string {
  return tokenise(line).norms.join(' ');
}

describe('the same turns whatever the page does', () => {
  const clean = loadCalls().map((call) => recordingOfCall(call));

  // The rows of M4 begin anew while others speak at the same time: once in thirteen calls that parts one turn in two.
  test.each(CASES)('%s', { timeout: 60_000 }, (kind) => {
    let parted = 0;
    for (const recording of clean) {
      const before = play(recording);
      const after = play(disturb(recording, kind));
      expect(after.report().settled_words).toBe(before.report().settled_words);
      const lines = said(before).map(plain);
      parted += said(after).filter((line) => !lines.includes(plain(line))).length;
      const share = Math.abs((after.report().talk_ratio.rep ?? 0) - (before.report().talk_ratio.rep ?? 0));
      expect(share).toBeLessThan(0.02);
    }
    expect(parted).toBeLessThanOrEqual(kind === 'M4-restart' ? 2 : 0);
  });

  test('several at once', () => {
    const recording = recordingOfCall(sampleCall);
    const wild = disturb(disturb(disturb(recording, 'M5-shrink', 3), 'M11-notice', 4), 'M10-replay', 5);
    expect(said(play(wild))).toEqual(said(play(recording)));
  });
});

describe('rows by hand', () => {
  test('asking nearly the same again is a new turn, not a correction of the first', () => {
    const [first, second] = [
      'Quanto custa o plano básico por mês?',
      'Quanto custa o plano completo por mês?',
    ];
    const coach = play(
      rows([1_000, 'r1', 'Você', first], [4_000, 'r2', 'Ana', 'Dez reais.'], [8_000, 'r3', 'Você', second]),
    );
    expect(said(coach)).toEqual([`Você: ${first}`, 'Ana: Dez reais.', `Você: ${second}`]);
  });

  test('a revision retracts what it had said', () => {
    const coach = play(
      rows(
        [1_000, 'a', 'Você', 'quanto custa'],
        [2_000, 'a', 'Você', 'Quanto custa?'],
        [3_000, 'a', 'Você', 'Conto com isso.'],
        [6_000, 'b', 'Ana', 'Combinado.'],
      ),
    );
    expect(said(coach)).toEqual(['Você: Conto com isso.', 'Ana: Combinado.']);
    expect(coach.report().questions).toEqual([]);
  });

  test('case and punctuation are not growth', () => {
    const draft = rows([1_000, 'a', 'Você', 'bom dia ana']);
    const revised = rows([1_000, 'a', 'Você', 'bom dia ana'], [9_000, 'a', 'Você', 'Bom dia, Ana!']);
    expect(play(revised).turns()[0]?.speech_ms).toBe(play(draft).turns()[0]?.speech_ms);
  });

  test('the same short answer twice is two turns', () => {
    const coach = play(
      rows([1_000, 'a', 'Ana', 'Sim.'], [3_000, 'b', 'Você', 'E o prazo?'], [5_000, 'c', 'Ana', 'Sim.']),
    );
    expect(said(coach)).toEqual(['Ana: Sim.', 'Você: E o prazo?', 'Ana: Sim.']);
  });

  test('a silence inside a row is not speech', () => {
    const coach = play(
      rows([1_000, 'a', 'Ana', 'a gente usa'], [61_000, 'a', 'Ana', 'a gente usa planilha']),
    );
    expect(coach.turns()[0]?.speech_ms).toBeLessThan(2_500);
  });

  test('people are keyed in order of appearance, the local user is on the side of the rep', () => {
    const coach = play(rows([1_000, 'a', 'Ana', 'oi'], [2_000, 'b', 'Você', 'olá']));
    expect(coach.participants()).toEqual([
      { key: 'p1', name: 'Ana', role: 'customer', is_self: false },
      { key: 'p2', name: 'Você', role: 'rep', is_self: true },
    ]);
  });
});
