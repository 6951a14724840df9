import '@/lib/coach/languages/all';
import { expect, test } from 'vitest';
import { questionsAt } from '@/lib/coach/questions';
import type { Language } from '@/lib/contracts/languages';
import type { Turn } from '@/lib/contracts/turn';
import { classesOf, objectionRows, questionRows, typesOf } from './tables';

function turnOf(text: string): Turn {
  return {
    id: 't1',
    rev: 1,
    speaker: 'p1',
    start_ms: 0,
    end_ms: 1_000,
    speech_ms: 1_000,
    words: 9,
    text,
    marks: [],
  };
}

test.each(objectionRows())('$lang: after "$asked" a customer says "$told": $types', (row) => {
  expect(typesOf(row)).toBe(row.types);
  expect(typesOf(row, 'rep')).toBe('');
});

test.each(questionRows())('$lang: a rep says "$asked", the customer "$reply": $classes', (row) => {
  expect(classesOf(row)).toBe(row.classes);
});

const OPENINGS: readonly (readonly [string, string, Language])[] = [
  ['Oi, Ana, bom dia.', 'O Pedro já saiu?', 'pt-BR'],
  ['Hi there.', 'Is Sam in today?', 'en'],
  ['Hola, buenos días.', '¿Don Julio también viene?', 'es'],
];

test.each(OPENINGS)(
  'after "%s", "%s" (%s) is about the call itself, later about the work',
  (hello, asked, lang) => {
    const kindAt = (opening: readonly string[]): string => {
      const turns = [...opening, asked].map((text, n) => ({ ...turnOf(text), id: `t${n}` }));
      const spoken = turns.map((turn) => ({ turn, role: 'rep' as const }));
      return questionsAt(spoken, opening.length, lang)
        .map((question) => question.class)
        .join();
    };
    expect(kindAt([hello])).toBe('logistic');
    expect(kindAt([hello, 'Ok.', 'Ok.', 'Ok.'])).toBe('closed');
    expect(kindAt(['Ok.'])).toBe('closed');
  },
);
