'use client';
import { useState } from 'react';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { cn } from '@/app/_components/ui/cn';
import { LEADER, MEMBER } from './ticked-rows';

interface MembershipListProps {
  rows: readonly { id: string; name: string }[];
  /** Those that belong already, and whether they lead. */
  members: readonly { id: string; is_leader: boolean }[] | undefined;
  leader_label: string;
  className: string;
}

/** One line per row: in or out, and whether it leads. `tickedRows` reads it back from the form. */
export function MembershipList({ rows, members, leader_label, className }: MembershipListProps) {
  const [chosen, setChosen] = useState(new Set(members?.map((member) => member.id)));
  const leaders = new Set(members?.filter((member) => member.is_leader).map((member) => member.id));
  const toggle = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <div className={cn('overflow-y-auto rounded-md border border-line empty:hidden', className)}>
      {rows.map(({ id, name }) => (
        <div
          key={id}
          className="flex min-h-10 items-center justify-between gap-3 border-b border-line px-3 last:border-b-0"
        >
          <Checkbox
            name={`${MEMBER}${id}`}
            label={name}
            checked={chosen.has(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          {chosen.has(id) ? (
            <Checkbox
              name={`${LEADER}${id}`}
              label={leader_label}
              aria-label={`${leader_label} ${name}`}
              defaultChecked={leaders.has(id)}
              className="text-sm text-ink-2"
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}
