import type { Playbook } from '@/lib/contracts/playbooks';
import type { Prisma } from '@/lib/db/generated/client';
import { readPlaybookContent } from './read-content';

/** What is read of a playbook's squad. */
export const SQUAD = { select: { id: true, name: true } } as const;

type Row = Prisma.PlaybookGetPayload<{ include: { squad: typeof SQUAD } }>;

/** A playbook as the API shows it. */
export function presentPlaybook(row: Row): Playbook {
  const { id, name, methodology, function: function_, status, version, is_ai_generated } = row;
  return {
    id,
    name,
    methodology,
    function: function_,
    status,
    version,
    is_ai_generated,
    description: row.description,
    squad: row.squad,
    updated_at: row.updated_at.toISOString(),
    content: readPlaybookContent(row.content),
  };
}
