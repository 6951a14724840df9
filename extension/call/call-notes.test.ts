import { describe, expect, it } from 'vitest';
import { CallNotes } from './call-notes';

describe('CallNotes', () => {
  it('keeps notes by time and tells each change with a higher revision', () => {
    const told: [string, number, string][] = [];
    const notes = new CallNotes(({ id, rev, text }) => told.push([id, rev, text]));
    notes.add(' second ', 2_000.4);
    notes.add('first', 1_000);
    notes.add('   ', 3_000);
    notes.edit('n1', 'second, better');
    notes.edit('n1', 'second, better');
    expect(notes.list().map(({ t_ms, text }) => [t_ms, text])).toEqual([
      [1_000, 'first'],
      [2_000, 'second, better'],
    ]);
    notes.edit('n2', '');
    expect(notes.list()).toHaveLength(1);
    expect(told).toEqual([
      ['n1', 0, 'second'],
      ['n2', 0, 'first'],
      ['n1', 1, 'second, better'],
      ['n2', 1, ''],
    ]);
  });
});
