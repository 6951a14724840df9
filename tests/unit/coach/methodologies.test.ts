import { describe, expect, test } from 'vitest';
import {
  type CustomMethodology,
  checkMethodology,
  checkPatterns,
  createCoach,
  METHODOLOGIES,
  reportFromTurns,
} from '@/lib/coach';
import { textOf } from '@/lib/coach/methodology/methodologies';
import { rulesOf } from '@/lib/coach/rules';
import type { Language } from '@/lib/contracts/languages';
import type { Participant, Turn } from '@/lib/contracts/turn';

const PEOPLE: Participant[] = [
  { key: 'p1', name: 'Rep', role: 'rep', is_self: true },
  { key: 'p2', name: 'Ana', role: 'customer', is_self: false },
];

/** A dialogue: rep and customer in turn, each turn with its seconds of speech. */
function score(lines: [string, number][], lang: Language, methodology: string, custom?: CustomMethodology) {
  let at = 0;
  const turns = lines.map(([text, seconds], i): Turn => {
    const start_ms = at;
    at += seconds * 1000;
    return {
      id: `t${i + 1}`,
      rev: i + 1,
      speaker: i % 2 === 0 ? 'p1' : 'p2',
      start_ms,
      end_ms: at,
      speech_ms: seconds * 1000,
      words: text.split(' ').length,
      text,
      marks: [],
    };
  });
  const input = {
    lang,
    participants: PEOPLE,
    turns,
    duration_ms: at,
    methodology,
    custom_methodology: custom,
  };
  return reportFromTurns(input).methodology;
}

describe('methodologies', () => {
  test('all of them speak three languages, with a key of its own for every element', () => {
    expect(METHODOLOGIES.map(({ name }) => name)).toEqual([
      'SPICED',
      'MEDDPICC',
      'BANT',
      'SPIN',
      'GPCTBA/C&I',
      'Challenger',
    ]);
    for (const methodology of METHODOLOGIES) {
      const { elements } = methodology;
      expect(new Set(elements.map(({ key }) => key)).size).toBe(elements.length);
      for (const lang of ['pt-BR', 'en', 'es'] as const) {
        for (const element of elements) {
          const { label, ask } = textOf(methodology, element, rulesOf(lang).methodTexts);
          expect([label, ask].every((text) => text.length > 2)).toBe(true);
        }
      }
    }
  });

  const PAIN = 'O problema é que a gente perde lead toda semana porque ninguém liga de volta.';
  test('SPIN is earned by questions that draw an answer of 15 s, not by what the customer tells', () => {
    const ask: [string, number] = ['Onde esse processo costuma dar problema?', 4];
    expect(score([ask, [PAIN, 20]], 'pt-BR', 'SPIN').elements.P?.score).toBeGreaterThanOrEqual(2);
    expect(score([ask, [PAIN, 6]], 'pt-BR', 'SPIN').elements.P?.score).toBe(1);
    expect(
      score(
        [
          ['Bom dia.', 1],
          [PAIN, 20],
        ],
        'pt-BR',
        'SPIN',
      ).elements.P?.score,
    ).toBe(0);
  });

  test.each([
    ['pt-BR', 'Qual é a meta de vocês pra esse ano?', 'Queremos crescer 30% até dezembro.'],
    ['en', "What's the goal for this year?", 'We want to grow revenue 30 percent.'],
    ['es', '¿Cuál es la meta de este año?', 'Queremos crecer un 30% este año.'],
  ] as const)('GPCTBA/C&I finds a goal in %s', (lang, ask, answer) => {
    expect(
      score(
        [
          [ask, 3],
          [answer, 5],
        ],
        lang,
        'GPCTBA/C&I',
      ).elements.G?.score,
    ).toBe(3);
  });

  test.each([
    ['pt-BR', 'O que a gente vê nas empresas é que metade some.', 'Nunca tinha pensado por esse lado.'],
    ['en', 'What we see across companies is that half disappear.', "I'd never thought about it that way."],
    ['es', 'Lo que vemos en las empresas es que la mitad se pierde.', 'Nunca lo había pensado así.'],
  ] as const)('Challenger hears an insight land in %s', (lang, insight, reaction) => {
    expect(
      score(
        [
          [insight, 5],
          [reaction, 3],
        ],
        lang,
        'Challenger',
      ).elements.TE?.score,
    ).toBe(2);
    expect(
      score(
        [
          [insight, 5],
          ['Sei.', 1],
        ],
        lang,
        'Challenger',
      ).elements.TE?.score,
    ).toBe(1);
  });
});

describe("a company's own methodology", () => {
  const own: CustomMethodology = {
    name: 'Campo',
    elements: [
      {
        key: 'T',
        label: 'Talhão',
        cues: ['talhão', 'hectares de soja'],
        questions: ['Quantos talhões vocês têm?'],
      },
      { key: 'C', label: 'Colheita', cues: ['colheita'], questions: ['Quando começa a colheita?'] },
    ],
  };

  test('is scored on the same ladder, with what to ask next', () => {
    const got = score(
      [
        ['Quantos talhões vocês têm?', 3],
        ['São 40 hectares de soja em dois talhões.', 4],
      ],
      'pt-BR',
      'SPICED',
      own,
    );
    expect(got).toMatchObject({ name: 'Campo', weakest: 'C' });
    expect(got.elements.T).toMatchObject({ score: 3, turn: 't2' });
    const live = createCoach({ lang: 'pt-BR', self: 'x', participants: [], custom_methodology: own }).live(0);
    expect(live.methodology.ask_next).toBe('Quantos talhões vocês têm?');
  });

  test('that is not sound is named as such, and the named methodology is used', () => {
    const broken = { ...own, elements: own.elements.map((each) => ({ ...each, key: 'T' })) };
    expect(checkMethodology(own)).toEqual([]);
    expect(checkMethodology(broken)).toEqual([{ element: 1, problem: 'key' }]);
    expect(score([['Oi.', 1]], 'pt-BR', 'BANT', broken).name).toBe('BANT');
  });
});

test('phrases are plain words: patterns are harmless, sizes are bounded', () => {
  expect(checkPatterns(['preço', '(a+)+$'])).toEqual([]);
  expect(checkPatterns(['...', 'x'.repeat(201)])).toEqual([
    { at: 0, problem: 'no_words' },
    { at: 1, problem: 'too_long' },
  ]);
  expect(checkPatterns(Array.from({ length: 51 }, () => 'a'))).toEqual([{ at: 50, problem: 'too_many' }]);
});

test('an element never falls during a call, though its line is revised', () => {
  const coach = createCoach({ lang: 'pt-BR', self: 'Você', participants: [], methodology: 'SPICED' });
  const say = (t: number, row: string, speaker: string, text: string): void =>
    coach.push({ t, op: 'row', row, speaker, text });
  const pain = (t: number): number =>
    coach.live(t).methodology.elements.find(({ key }) => key === 'P')?.score ?? 0;
  say(0, 'r1', 'Ana', 'O problema é que a gente perde 20 pedidos por mês.');
  say(5_000, 'r2', 'Você', 'Entendi.');
  const earned = pain(6_000);
  expect(earned).toBeGreaterThanOrEqual(2);
  say(8_000, 'r1', 'Ana', 'O programa é que a gente recebe 20 pedidos por mês.');
  expect(coach.report().methodology.elements.P?.score).toBeLessThan(earned);
  expect(pain(12_000)).toBe(earned);
});
