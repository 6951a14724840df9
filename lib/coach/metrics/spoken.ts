import type { Participant, Side, Turn } from '@/lib/contracts/turn';

/** A turn with its place in the call and the side that spoke it; turns without words are left out. */
export interface SpokenTurn {
  turn: Turn;
  role: Side;
}

/** Turns that say something, in the order in which they were opened. */
export function spokenTurns(turns: readonly Turn[], participants: readonly Participant[]): SpokenTurn[] {
  const roles = new Map(participants.map((person) => [person.key, person.role]));
  return turns
    .filter((turn) => turn.words > 0)
    .map((turn) => ({ turn, role: roles.get(turn.speaker) ?? 'customer' }))
    .sort((a, b) => Number(a.turn.id.slice(1)) - Number(b.turn.id.slice(1)));
}
