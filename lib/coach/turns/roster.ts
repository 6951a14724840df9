import type { Participant, Side } from '@/lib/contracts/turn';
import { fold } from '../text/fold';
import { NAME_MAX_CHARS, SPEAKERS_MAX } from './limits';

/** Who has spoken, keyed p1, p2, … in order of appearance. */
export interface Roster {
  /** Key of the person whom the captions label so. */
  keyOf(label: string): string;
  roleOf(key: string): Side;
  isSelf(key: string): boolean;
  all(): Participant[];
}

/** The local user is on the rep's side; others have the role given for their name, or are customers. */
export function createRoster(
  self: string,
  known: readonly { name: string; role?: Side | undefined }[],
): Roster {
  const roles = new Map<string, Side>();
  for (const person of known) if (person.role) roles.set(nameKey(person.name), person.role);
  const selfKey = nameKey(self);
  const keys = new Map<string, string>();
  const people = new Map<string, Participant>();

  function enter(label: string, name: string): string {
    const key = `p${Math.min(people.size + 1, SPEAKERS_MAX)}`;
    if (!people.has(key)) {
      keys.set(name, key);
      const is_self = name === selfKey;
      const role = roles.get(name) ?? (is_self ? 'rep' : 'customer');
      people.set(key, { key, name: label.trim().slice(0, NAME_MAX_CHARS) || '?', role, is_self });
    }
    return key;
  }

  return {
    keyOf(label) {
      const name = nameKey(label);
      return keys.get(name) ?? enter(label, name);
    },
    roleOf: (key) => people.get(key)?.role ?? 'customer',
    isSelf: (key) => people.get(key)?.is_self ?? false,
    all: () => [...people.values()],
  };
}

function nameKey(label: string): string {
  return fold(label.slice(0, NAME_MAX_CHARS)).replace(/\s+/g, ' ').trim();
}
