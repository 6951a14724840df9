import type { VendorSession } from '../contracts/session';
import { keptFields } from './kept-fields';

/** Organisations name the states of a task themselves; what is done is recognised by its word. */
const DONE = /conclu|complet|finaliz|feit|terminad|done/i;

export function isDone(status: string | null): boolean {
  return status !== null && DONE.test(status);
}

/** The organisation's own word for a task that is done, or for one that has to be done: the first that means it. */
export async function statusField(session: VendorSession, done: boolean): Promise<Record<string, unknown>> {
  const { fields } = await keptFields(session, 'Tasks');
  const options = fields.find(({ name }) => name === 'Status')?.options ?? [];
  const Status = options.find((option) => option !== '-None-' && isDone(option) === done);
  return Status === undefined ? {} : { Status };
}
