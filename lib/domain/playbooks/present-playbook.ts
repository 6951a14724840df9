import type { Playbook } from '@/lib/contracts/playbooks';
import type { Playbook as PlaybookRow } from '@/lib/db/generated/client';
import { readPlaybookContent } from './read-content';

/** A playbook as the API shows it. */
export function presentPlaybook(row: PlaybookRow): Playbook {
  const { id, name, methodology, function: function_, status, version, is_ai_generated } = row;
  return {
    id,
    name,
    methodology,
    function: function_,
    status,
    version,
    is_ai_generated,
    content: readPlaybookContent(row.content),
  };
}
