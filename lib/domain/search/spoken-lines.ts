import { z } from 'zod';
import { participantSchema, turnSchema } from '@/lib/contracts/turn';

/** What searching reads of a transcript; the marks of growth, which are long, stay unread. */
const spokenSchema = z.object({
  participants: z.array(participantSchema),
  turns: z.array(
    turnSchema.pick({ id: true, speaker: true, start_ms: true, words: true, text: true }).strip(),
  ),
});

/** A turn that stands in the transcript, with who said it. */
export interface SpokenLine {
  turn: string;
  t_ms: number;
  speaker: string;
  side: 'rep' | 'customer';
  text: string;
}

/** The lines of an opened transcript, in order. */
export function spokenLines(transcript: string): SpokenLine[] {
  const { participants, turns } = spokenSchema.parse(JSON.parse(transcript));
  const people = new Map(participants.map((person) => [person.key, person]));
  return turns
    .filter(({ words }) => words > 0)
    .map(({ id, speaker, start_ms, text }) => ({
      turn: id,
      t_ms: start_ms,
      speaker: people.get(speaker)?.name ?? '',
      side: people.get(speaker)?.role ?? 'customer',
      text,
    }));
}
