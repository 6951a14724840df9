import { describe, expect, it } from 'vitest';
import { type Coach, createCoach } from '@/lib/coach';
import type { CallIncrement } from '@/lib/contracts/extension-messages';
import { IncrementOutbox } from './increment-outbox';

function talkingCoach(): Coach {
  const coach = createCoach({ lang: 'en', self: 'Ann', participants: [{ name: 'Ann', role: 'rep' }] });
  coach.push({ t: 1_000, op: 'row', row: 'r1', speaker: 'Ann', text: 'Good morning everyone.' });
  return coach;
}

function outboxInto(journal: CallIncrement[], accepts: () => boolean = () => true): IncrementOutbox {
  return new IncrementOutbox({
    session_id: '7b0a3f0e-58a5-4b38-9f0c-6f0f1b3b2d11',
    deliver: async (increment) => {
      if (accepts()) journal.push(increment);
      return accepts();
    },
    nameParticipants: (people) => people,
  });
}

describe('IncrementOutbox', () => {
  it('sends only what changed, and nothing while nothing does', async () => {
    const journal: CallIncrement[] = [];
    const outbox = outboxInto(journal);
    const coach = talkingCoach();
    outbox.cut(coach, 2_000, false);
    outbox.cut(coach, 12_000, false);
    coach.push({ t: 13_000, op: 'row', row: 'r2', speaker: 'Bob', text: 'Hello Ann, nice to meet you.' });
    outbox.cut(coach, 14_000, false);
    await outbox.flush();
    expect(journal.map(({ sequence, turns }) => [sequence, turns.map(({ id }) => id)])).toEqual([
      [0, ['t1']],
      [1, ['t2']],
    ]);
  });

  it('keeps what was not accepted and delivers it in order later, once', async () => {
    const journal: CallIncrement[] = [];
    let up = false;
    const outbox = outboxInto(journal, () => up);
    const coach = talkingCoach();
    outbox.cut(coach, 2_000, false);
    await outbox.flush();
    outbox.cut(coach, 3_000, true);
    expect(outbox.waiting).toBe(2);
    up = true;
    await Promise.all([outbox.flush(), outbox.flush()]);
    await outbox.flush();
    expect(journal.map(({ sequence, final }) => [sequence, final])).toEqual([
      [0, false],
      [1, true],
    ]);
    expect(outbox.waiting).toBe(0);
  });

  it('shows what a cut would make, and goes on from a given sequence', async () => {
    const journal: CallIncrement[] = [];
    const coach = talkingCoach();
    const outbox = new IncrementOutbox({
      session_id: '7b0a3f0e-58a5-4b38-9f0c-6f0f1b3b2d11',
      deliver: async (increment) => journal.push(increment) > 0,
      nameParticipants: (people) => people,
      sequence: 7,
      rev_base: 1_000,
    });
    outbox.note({ id: 'n1', rev: 0, t_ms: 10, text: 'a' });
    const draft = outbox.draft(coach, 2_000);
    outbox.cut(coach, 2_000, false);
    await outbox.flush();
    expect(journal).toEqual([draft]);
    expect(draft).toMatchObject({ sequence: 7, turns: [{ id: 't1' }], notes: [{ id: 'n1' }] });
    expect(draft?.turns[0]?.rev).toBeGreaterThan(1_000);
    expect(outbox.draft(coach, 3_000)).toBeNull();
  });

  it('keeps nothing of what is discarded, not even on its way', async () => {
    const journal: CallIncrement[] = [];
    const outbox = outboxInto(journal);
    outbox.cut(talkingCoach(), 2_000, false);
    const flushing = outbox.flush();
    outbox.discard();
    await flushing;
    outbox.cut(talkingCoach(), 3_000, true);
    await outbox.flush();
    expect(outbox.waiting).toBe(0);
    expect(journal).toHaveLength(1);
  });

  it('ends with one final increment, also for a call in which nobody spoke', async () => {
    const journal: CallIncrement[] = [];
    const outbox = outboxInto(journal);
    outbox.cut(null, 5_000, true);
    outbox.cut(null, 6_000, true);
    await outbox.flush();
    expect(journal).toMatchObject([{ sequence: 0, final: true, duration_ms: 5_000, turns: [] }]);
  });

  it('carries a note in the increment after its change', async () => {
    const journal: CallIncrement[] = [];
    const outbox = outboxInto(journal);
    outbox.note({ id: 'n1', rev: 0, t_ms: 10, text: 'a' });
    outbox.note({ id: 'n1', rev: 1, t_ms: 10, text: 'b' });
    outbox.cut(null, 1_000, false);
    outbox.cut(null, 2_000, false);
    await outbox.flush();
    expect(journal.map(({ notes }) => notes.map(({ rev, text }) => [rev, text]))).toEqual([[[1, 'b']]]);
  });
});
