import { expect, test } from 'vitest';
import type { CoachReport, Question } from '@/lib/contracts/coach-report';
import { bestQuestions } from './best-questions';

const question = (text: string, t: number, more: Partial<Question> = {}): Question => ({
  t,
  turn: 't1',
  speaker: 'p1',
  role: 'rep',
  text,
  class: 'open',
  confidence: 0.9,
  counted: true,
  ...more,
});

const report = (questions: Question[]) =>
  ({ duration_ms: 90_000, questions, speakers: [{ name: 'Otávio Brandão' }] }) as unknown as CoachReport;

test('keeps what the reps asked, by third, each once and the surest first', () => {
  const made = bestQuestions([
    report([
      question('Como funciona hoje?', 1_000, { confidence: 0.6 }),
      question('O que mais te atrapalha?', 2_000, { confidence: 0.95 }),
      question('Como vocês decidem?', 50_000),
    ]),
    report([question('como funciona hoje', 3_000), question('Quem assina?', 89_000, { class: 'specific' })]),
  ]);
  expect(made).toEqual({
    start: ['O que mais te atrapalha?', 'como funciona hoje'],
    middle: ['Como vocês decidem?'],
    end: ['Quem assina?'],
  });
});

test('leaves out what belongs to one call, to the customer, or is no question to learn from', () => {
  const made = bestQuestions([
    report([
      question('Otávio, o que te incomoda?', 1_000),
      question('Por que 62 caminhões?', 1_000),
      question('Quanto custa?', 1_000, { role: 'customer' }),
      question('Usam CRM?', 1_000, { class: 'closed' }),
      question('Tudo bem?', 1_000, { class: 'logistic', counted: false }),
    ]),
  ]);
  expect(Object.values(made).flat()).toEqual([]);
});
