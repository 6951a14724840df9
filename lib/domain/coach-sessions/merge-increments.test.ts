import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoachIncrement, SessionNote } from '@/lib/contracts/coach-sessions';
import type { Turn } from '@/lib/contracts/turn';
import { mergeIncrements, mergeNotes } from './merge-increments';

const turn = (id: number, rev: number, words: number, start_ms = id * 1_000): Turn => ({
  id: `t${id}`,
  rev,
  speaker: `p${(id % 3) + 1}`,
  start_ms,
  end_ms: start_ms + 900,
  speech_ms: 900,
  words,
  text: words === 0 ? '' : `turno ${id} versão ${rev}`,
  marks: [],
});

const increment = (sequence: number, over: Partial<CoachIncrement>) => ({
  sequence,
  participants: [],
  turns: [],
  notes: [],
  duration_ms: sequence * 10_000,
  ...over,
});

/** A session whose turns are revised now and then, cut into increments. */
const session = fc
  .array(
    fc.array(fc.record({ id: fc.integer({ min: 1, max: 12 }), words: fc.integer({ min: 0, max: 9 }) }), {
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => {
    let rev = 0;
    return parts.map((changes, sequence) =>
      increment(sequence, {
        turns: changes.map(({ id, words }) => turn(id, ++rev, words)),
        participants: [{ key: 'p1', name: `Nome ${sequence}`, role: 'rep', is_self: true }],
      }),
    );
  });

describe('merging increments', () => {
  it('gives one result in any order and with any repetition', () => {
    fc.assert(
      fc.property(session, fc.infiniteStream(fc.nat()), (increments, numbers) => {
        const random = () => numbers.next().value ?? 0;
        const again = increments.filter(() => random() % 2 === 0);
        const shuffled = [...increments, ...again]
          .map((one) => ({ one, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(mergeIncrements(shuffled)).toEqual(mergeIncrements(increments));
      }),
    );
  });

  it('keeps the newest revision of a turn and forgets withdrawn ones', () => {
    const merged = mergeIncrements([
      increment(1, { turns: [turn(1, 5, 0), turn(2, 6, 3)] }),
      increment(0, { turns: [turn(1, 1, 4), turn(2, 2, 1)] }),
    ]);
    expect(merged.turns).toEqual([turn(2, 6, 3)]);
  });

  it('knows people by the latest word, and keeps the words of someone who was never introduced', () => {
    const person = (name: string) => ({ key: 'p1', name, role: 'rep' as const, is_self: true });
    const { participants } = mergeIncrements([
      increment(3, { participants: [person('Marina Duarte')], turns: [turn(1, 1, 2)] }),
      increment(2, { participants: [person('Você')] }),
    ]);
    expect(participants).toEqual([
      person('Marina Duarte'),
      { key: 'p2', name: 'p2', role: 'customer', is_self: false },
    ]);
  });

  it('lists those who say nothing, and nobody a second time who has spoken since', () => {
    const ana = (key: string) => ({ key, name: 'Ana', role: 'customer' as const, is_self: false });
    const bia = { key: 'p902', name: 'Bia', role: 'customer' as const, is_self: false };
    const { participants } = mergeIncrements([
      increment(0, { participants: [ana('p901'), bia] }),
      increment(1, { participants: [ana('p1'), bia], turns: [turn(3, 1, 2)] }),
    ]);
    expect(participants).toEqual([ana('p1'), bia]);
  });
});

describe('merging notes', () => {
  const note = (id: string, rev: number, text: string, t_ms = 0): SessionNote => ({ id, rev, t_ms, text });

  it('lets the highest revision stand, a deletion included, in the order of the call', () => {
    const stored = [note('n1', 2, ''), note('n2', 1, 'antes', 50)];
    const sent = [note('n1', 1, 'volta?'), note('n2', 3, 'depois', 50), note('n3', 0, 'nova', 10)];
    expect(mergeNotes(stored, sent)).toEqual([
      note('n1', 2, ''),
      note('n3', 0, 'nova', 10),
      note('n2', 3, 'depois', 50),
    ]);
  });
});
