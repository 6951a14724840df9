/** Names of the two boxes of a row in a `MembershipList`, before the row's id. */
export const MEMBER = 'member:';
export const LEADER = 'leader:';

/** The rows of a `MembershipList` that were ticked in a form. */
export function tickedRows(data: FormData): { id: string; is_leader: boolean }[] {
  return [...data.keys()]
    .filter((name) => name.startsWith(MEMBER))
    .map((name) => name.slice(MEMBER.length))
    .map((id) => ({ id, is_leader: data.has(`${LEADER}${id}`) }));
}
