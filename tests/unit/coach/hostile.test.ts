import { expect, test } from 'vitest';
import { randomBySeed } from '@/data/captions';
import { createCoach } from '@/lib/coach';

const PIECES = [
  '',
  ' ',
  '\u0000\u0007',
  '\u202eמה שלומך\u202c',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ﷺ'.repeat(50),
  '?'.repeat(3_000),
  'é'.repeat(20_000),
  'a '.repeat(9_000),
  '(((((((((((((((((((((((([[[[[',
  'tá tá tá tá né né né né? '.repeat(200),
  '1.2.3.4.5.6.7.8.9@a.b.c.d '.repeat(300),
  '\ud800',
  'não não não não se se se se se se não '.repeat(100),
];

test.each(['pt-BR', 'en', 'es'] as const)(
  'hostile captions in %s never throw and never stall',
  (lang) => {
    const random = randomBySeed(7);
    const pick = (n: number): number => Math.floor(random() * n);
    const coach = createCoach({ lang, self: PIECES[3] ?? '', participants: [{ name: '' }, { name: '🙂' }] });
    const started = performance.now();
    for (let i = 0; i < 120; i += 1) {
      const t = i * 100;
      const kind = pick(20);
      if (kind === 0) coach.push({ t, op: 'reset' });
      else if (kind === 1) coach.push({ t, op: 'drop', row: `r${pick(12)}` });
      else {
        const text = `${PIECES[pick(PIECES.length)] ?? ''}${PIECES[pick(PIECES.length)] ?? ''}`;
        coach.push({ t, op: 'row', row: `r${pick(12)}`, speaker: PIECES[pick(5)] ?? '', text });
      }
      if (i % 30 === 0) coach.live(t);
    }
    coach.report();
    expect(performance.now() - started).toBeLessThan(60_000);
  },
  120_000,
);

test('a hundred thousand rows cost the same at the end as at the start', () => {
  const coach = createCoach({ lang: 'pt-BR', self: 'Você', participants: [] });
  const spans: number[] = [];
  let from = performance.now();
  for (let i = 0; i < 100_000; i += 1) {
    coach.push({
      t: i * 50,
      op: 'row',
      row: `r${i}`,
      speaker: `S${i % 300}`,
      text: `linha ${i} de muitas outras`,
    });
    if ((i + 1) % 10_000 !== 0) continue;
    spans.push(performance.now() - from);
    from = performance.now();
  }
  const [first = 0] = spans;
  expect(spans.at(-1) ?? 0).toBeLessThan(4 * first + 50);
  expect(coach.participants()).toHaveLength(200);
});

test('a million rows take less than a minute of work, in bounded memory', { timeout: 300_000 }, () => {
  const coach = createCoach({ lang: 'pt-BR', self: 'Você', participants: [] });
  const before = process.cpuUsage().user;
  for (let i = 0; i < 1_000_000; i += 1) {
    coach.push({ t: i * 50, op: 'row', row: `r${i % 5_000}`, speaker: `S${i % 300}`, text: `linha ${i}` });
    if (i % 1_000 === 0) coach.live(i * 50);
  }
  // Work of this process, in microseconds: other programs on the machine do not count.
  expect(process.cpuUsage().user - before).toBeLessThan(60_000_000);
  expect(coach.turns().length).toBeLessThanOrEqual(30_000);
});
