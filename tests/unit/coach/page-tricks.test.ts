import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordingOfCall, type SpokenCall } from '@/data/captions';
import { createCoach } from '@/lib/coach';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { disturb } from '@/tests/support/captions/disturb';
import { play, rows, said } from '@/tests/support/captions/play';

const SENTENCES = [
  'Como funciona hoje o processo de vocês aí na empresa?',
  'O problema é que a gente perde vinte pedidos por mês.',
  'Achei um pouco caro pra nossa realidade de agora.',
  'Quem decide essa compra além de você no comitê?',
  'Nossa meta do ano depende de resolver isso até março.',
  'Deixa eu te mostrar uma coisa rápida nessa tela aqui.',
];
const PEOPLE = ['Você', 'Ana', 'Bruno'];
const STEP_MS = 700;
/** Turns apart enough for each to have come to rest: the cases below then have one right answer. */
const REST_MS = 4_000;

type Trick =
  | 'none'
  | 'replaced'
  | 'flicker'
  | 'drafts'
  | 'partial'
  | 'notice'
  | 'empty'
  | 'replay'
  | 'twin'
  | 'late_fix';
const TRICKS: readonly Trick[] = [
  'none',
  'replaced',
  'flicker',
  'drafts',
  'partial',
  'notice',
  'empty',
  'replay',
  'twin',
  'late_fix',
];

interface Said {
  speaker: string;
  text: string;
  trick: Trick;
}

/** The same words as the page would show them: one row a turn, grown word by word, with the trick played or without. */
function stream(said: readonly Said[], tricks: boolean): CaptionEvent[] {
  const out: CaptionEvent[] = [];
  let t = 0;
  const row = (id: string, speaker: string, text: string): void =>
    void out.push({ t, op: 'row', row: id, speaker, text });
  said.forEach(({ speaker, text, trick: wanted }, n) => {
    const trick = tricks ? wanted : 'none';
    const words = text.split(' ');
    let id = `r${n}`;
    if (trick === 'empty') row(id, speaker, '');
    if (trick === 'notice') row(`n${n}`, '', 'arrow_downward');
    for (let k = 3; k < words.length + 3; k += 3) {
      t += STEP_MS;
      const shown = words.slice(0, k).join(' ');
      const last = k >= words.length;
      if (trick === 'drafts') row(id, speaker, shown.toLowerCase().replace(/[.?,]/g, ''));
      if (trick === 'partial' && !last) row(id, speaker, shown.slice(0, -1));
      if (trick === 'replaced' && k === 6) {
        out.push({ t, op: 'drop', row: id });
        id = `r${n}b`;
      }
      if (trick === 'flicker' && k === 6) {
        row(id, speaker, words.slice(0, 3).join(' '));
        out.push({ t, op: 'drop', row: id });
      }
      row(id, speaker, trick === 'late_fix' && last ? shown.replace(/\S+$/, 'ruído') : shown);
      if (trick === 'twin' && last) row(`${id}t`, speaker, shown);
    }
    t += REST_MS;
    if (trick === 'late_fix') row(id, speaker, text);
    if (trick === 'replay') {
      out.push({ t, op: 'reset' });
      for (let k = Math.max(0, n - 3); k <= n; k += 1)
        row(`x${n}-${k}`, said[k]?.speaker ?? '', said[k]?.text ?? '');
      t += REST_MS;
    }
  });
  out.push({ t, op: 'end' });
  return out;
}

function heard(events: readonly CaptionEvent[]) {
  const coach = createCoach({ lang: 'pt-BR', self: 'Você', participants: [] });
  for (const event of events) coach.push(event);
  const report = coach.report();
  return {
    turns: coach.turns().flatMap(({ speaker, text, words }) => (words > 0 ? [[speaker, text.trim()]] : [])),
    questions: report.questions.filter(({ counted }) => counted).map(({ text }) => text),
    objections: report.objections.map(({ type }) => type),
    methodology: report.methodology.score,
    next_step: report.next_step,
  };
}

/** Sentences all differ by a number, as turns of a real call do: a page that shows the same words again shows one turn. */
const conversation = fc
  .array(fc.tuple(fc.nat(SENTENCES.length - 1), fc.nat(PEOPLE.length - 1), fc.constantFrom(...TRICKS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => {
    const said: Said[] = [];
    for (const [i, [sentence, who, trick]] of list.entries()) {
      const before = said.at(-1)?.speaker;
      const speaker =
        PEOPLE[who] === before ? (PEOPLE[(who + 1) % PEOPLE.length] ?? '') : (PEOPLE[who] ?? '');
      said.push({ speaker, text: `${100 + 7 * i} vezes. ${SENTENCES[sentence] ?? ''}`, trick });
    }
    return said;
  });

test('whatever the page does to its rows, the turns and counts are those of the clean stream', () => {
  fc.assert(
    fc.property(conversation, (said) => {
      expect(heard(stream(said, true))).toEqual(heard(stream(said, false)));
    }),
    { numRuns: 150, seed: 11 },
  );
});

test.each(TRICKS)('so it is for %s in every turn', (trick) => {
  const said = SENTENCES.map((text, i) => ({
    speaker: PEOPLE[i % 3] ?? '',
    text: `${i}0 vezes. ${text}`,
    trick,
  }));
  expect(heard(stream(said, true))).toEqual(heard(stream(said, false)));
});

const WORDS_PER_S = 2.5;

/** Long turns of two or three people; who comes next may begin while the other still speaks. */
const meeting = fc
  .array(
    fc.record({
      who: fc.nat(PEOPLE.length - 1),
      sentences: fc.integer({ min: 1, max: 9 }),
      overlap_s: fc.constantFrom(-3, -1, 0, 2),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((list): SpokenCall => {
    let at = 1;
    const turns = list.map(({ who, sentences, overlap_s }, i) => {
      const text = Array.from(
        { length: sentences },
        (_, k) => `${100 * (i + 1) + 7 * k} vezes. ${SENTENCES[(i + k) % SENTENCES.length] ?? ''}`,
      ).join(' ');
      const start = Math.max(0, at - overlap_s);
      const end = start + text.split(' ').length / WORDS_PER_S;
      at = end + 2;
      return { i, speaker: `p${(who + i) % PEOPLE.length}`, start, end, text };
    });
    const participants = PEOPLE.map((name, i) => ({
      id: `p${i}`,
      name,
      role: i === 0 ? ('rep' as const) : ('customer' as const),
    }));
    return { lang: 'pt-BR', participants, turns: turns.sort((a, b) => a.start - b.start) };
  });

/** A row used anew and a restart hide final punctuation from everybody, so recognised text is final from the start here. */
const LONG_TRICKS = [
  'M1-replaced-node',
  'M2-late-fix',
  'M3-head-slides',
  'M4-restart',
  'M5-shrink',
  'M6-removed',
  'M6-reused',
  'M10-replay',
] as const;

test.each(LONG_TRICKS)('long turns and people speaking at once: %s changes nothing', (trick) => {
  fc.assert(
    fc.property(meeting, fc.integer({ min: 1, max: 999 }), (call, seed) => {
      const clean = recordingOfCall(call, { drafts: false, seed });
      expect(heard(disturb(clean, trick, seed).events)).toEqual(heard(clean.events));
    }),
    { numRuns: 60, seed: 12 },
  );
});

test('a row that has rested and then shows little is used for something new, though it had those words before', () => {
  const coach = play(
    rows(
      [1_000, 'r1', 'Ana', 'Certo. Isso.'],
      [3_000, 'r2', 'Você', 'Posso mostrar a tela?'],
      [20_000, 'r1', 'Ana', 'Isso'],
    ),
  );
  expect(said(coach)).toEqual(['Ana: Certo. Isso.', 'Você: Posso mostrar a tela?', 'Ana: Isso']);
});

test('a long row that the page cuts in mid-growth goes on in its turn, though another has spoken meanwhile', () => {
  const long = SENTENCES.slice(0, 4).join(' ');
  const events: CaptionEvent[] = [
    { t: 1_000, op: 'row', row: 'r1', speaker: 'Ana', text: long },
    { t: 1_200, op: 'row', row: 'r2', speaker: 'Você', text: 'Aham.' },
    { t: 1_700, op: 'row', row: 'r1', speaker: 'Ana', text: 'E depois disso veio a auditoria' },
    { t: 6_000, op: 'end' },
  ];
  expect(heard(events).turns).toEqual([
    ['p1', `${long} E depois disso veio a auditoria`],
    ['p2', 'Aham.'],
  ]);
});
