import type { Task } from '@/lib/db/generated/client';
import type { Sealer } from '@/lib/db/sealer';
import type { Activity } from '@/lib/integrations/contracts/capabilities';
import type { Values } from './merge-values';
import type { CrmScope } from './scope';

/** A subject is one line, and as long as CRMs take. */
const SUBJECT_MAX = 255;
const UNNAMED = 'Tarefa';

/** A task of the CRM in the form in which tasks are compared. Whoever is nobody here is not said to own it. */
export function taskThere({ subject, started_at, done, owner_id }: Activity, scope: CrmScope): Values {
  const owner = scope.owners.get(owner_id ?? '');
  return {
    text: oneLine(subject) || UNNAMED,
    due: dayOf(started_at),
    done,
    ...(owner === undefined ? {} : { owner }),
  };
}

export function taskHere(row: Task, sealer: Sealer): Values {
  return {
    text: oneLine(sealer.open('tasks', 'text', row.id, row.text)),
    due: dayOf(row.due_date),
    done: row.done_at !== null,
    owner: row.owner_id,
  };
}

/** Changes as columns. A task is done at the moment at which the CRM says that it changed. */
export function taskData(changes: Values, id: string, sealer: Sealer, changed_at: Date) {
  const { text, due, done, owner } = changes;
  return {
    ...(typeof text === 'string' ? { text: sealer.seal('tasks', 'text', id, text) } : {}),
    ...(due === undefined ? {} : { due_date: typeof due === 'string' ? new Date(`${due}T00:00:00Z`) : null }),
    ...(done === undefined ? {} : { done_at: done === true ? changed_at : null }),
    ...(typeof owner === 'string' ? { owner_id: owner } : {}),
  };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, SUBJECT_MAX);
}

function dayOf(moment: Date | null): string | null {
  return moment === null ? null : moment.toISOString().slice(0, 10);
}
