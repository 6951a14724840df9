import { expect, test } from 'vitest';
import type { Turn } from '@/lib/contracts/turn';
import type { Mark } from './marks';
import { turnLines } from './turn-lines';

const turn = (text: string, seconds: number): Turn => ({
  id: 't1',
  rev: 1,
  speaker: 'p1',
  start_ms: 10_000,
  end_ms: 10_000 + seconds * 1000,
  speech_ms: seconds * 1000,
  words: text.split(' ').length,
  text,
  marks: [[10_000 + seconds * 1000, text.length]],
});
const question = (text: string, within: string): Mark => {
  const start = within.indexOf(text);
  return { kind: 'question', label: 'open', turn: 't1', t: 0, text, start, end: start + text.length };
};

test('marks cut the text where they begin and end, and nothing is lost', () => {
  const text = 'Certo. Como funciona hoje? Entendi.';
  const [line] = turnLines(turn(text, 5), [question('Como funciona hoje?', text)]);
  expect(line?.segments.map((s) => [s.text, s.marks.length, s.ending.length])).toEqual([
    ['Certo. ', 0, 0],
    ['Como funciona hoje?', 1, 1],
    [' Entendi.', 0, 0],
  ]);
});

test('a long turn becomes lines with growing times, also without any full stop', () => {
  for (const text of [
    'Uma frase inteira aqui. '.repeat(12).trim(),
    'palavra sem ponto nenhum '.repeat(40).trim(),
  ]) {
    const lines = turnLines(turn(text, 90), []);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.flatMap((l) => l.segments.map((s) => s.text)).join('')).toBe(text);
    const times = lines.map((l) => l.t);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBe(10_000);
  }
});

test('a mark whose words are gone still labels the turn', () => {
  const [line] = turnLines(turn('Outra coisa.', 4), [{ ...question('x', 'x'), start: 0, end: 0 }]);
  expect(line?.segments.at(-1)?.ending).toHaveLength(1);
});
