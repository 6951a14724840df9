import type { CreateSquad } from '@/lib/contracts/squads';

/** Names of the tick boxes of a squad's form: who is in it, and who leads. */
export const MEMBER = 'member:';
export const LEADER = 'leader:';

/** The people who were ticked in a form with these fields. */
export function membersIn(data: FormData): CreateSquad['members'] {
  return [...data.keys()]
    .filter((name) => name.startsWith(MEMBER))
    .map((name) => name.slice(MEMBER.length))
    .map((user_id) => ({ user_id, is_leader: data.has(`${LEADER}${user_id}`) }));
}
