import type { CoachIncrement, SessionNote } from '@/lib/contracts/coach-sessions';
import type { Participant, Turn } from '@/lib/contracts/turn';

/** A coach session put together from its increments, in whatever order they came. */
export interface MergedSession {
  participants: Participant[];
  turns: Turn[];
  notes: SessionNote[];
  duration_ms: number;
}

const number = (id: string) => Number(id.slice(1));

/**
 * The newest state of everything: per turn and note the highest revision, of participants the word of the highest sequence.
 * Who said nothing and is not among the newest people is left out: someone who was listed as silent has spoken since.
 * Withdrawn turns (no words) are left out; deleted notes stay as empty texts, so that an older copy cannot revive them.
 */
export function mergeIncrements(
  increments: readonly Pick<
    CoachIncrement,
    'sequence' | 'participants' | 'turns' | 'notes' | 'duration_ms'
  >[],
): MergedSession {
  const participants = new Map<string, Participant>();
  const turns = new Map<string, Turn>();
  let duration_ms = 0;
  let newest: readonly Participant[] = [];
  for (const increment of [...increments].sort((a, b) => a.sequence - b.sequence)) {
    if (increment.participants.length > 0) newest = increment.participants;
    duration_ms = Math.max(duration_ms, increment.duration_ms);
    for (const participant of increment.participants) participants.set(participant.key, participant);
    for (const turn of increment.turns)
      if (turn.rev >= (turns.get(turn.id)?.rev ?? 0)) turns.set(turn.id, turn);
  }
  const spoken = [...turns.values()]
    .filter((turn) => turn.words > 0)
    .sort((a, b) => a.start_ms - b.start_ms || number(a.id) - number(b.id));
  for (const turn of spoken) {
    duration_ms = Math.max(duration_ms, turn.end_ms);
    // The increment that introduced this speaker is lost: keep the words, under the speaker's key.
    if (!participants.has(turn.speaker)) {
      const key = turn.speaker;
      participants.set(key, { key, name: key, role: 'customer', is_self: false });
    }
  }
  const there = new Set([...newest.map(({ key }) => key), ...spoken.map((turn) => turn.speaker)]);
  const present = [...participants.values()].filter(({ key }) => there.has(key));
  return {
    participants: present.sort((a, b) => number(a.key) - number(b.key)),
    turns: spoken,
    notes: mergeNotes(...increments.map((increment) => increment.notes)),
    duration_ms,
  };
}

/** Per note the highest revision over all lists, in the order of the call. */
export function mergeNotes(...lists: readonly (readonly SessionNote[])[]): SessionNote[] {
  const notes = new Map<string, SessionNote>();
  for (const note of lists.flat()) if (note.rev >= (notes.get(note.id)?.rev ?? 0)) notes.set(note.id, note);
  return [...notes.values()].sort((a, b) => a.t_ms - b.t_ms || number(a.id) - number(b.id));
}
