import { z } from 'zod';
import type { SyncStep } from '../integrations/sync-runner';

/** Where a run stands. `since`: what changed before was read by the last run that ended well. */
export const cursorSchema = z.object({
  phase: z.enum(['list', 'deleted']),
  page: z.string().nullable(),
  since: z.string().nullable(),
  /** Records that an earlier run could not take and that come first. */
  again: z.array(z.string()).default([]),
});
export type Cursor = z.infer<typeof cursorSchema>;

/** The step of what the provider cannot do. */
export const NOTHING: SyncStep = { cursor: null, done: true, processed: 0, failures: [] };

/** Where the run goes on after a page of the list. The first run has nothing to delete: nothing was here. */
export function afterList(at: Cursor, next: string | null): { cursor: Cursor; done: boolean } {
  const cursor: Cursor = next === null ? { ...at, phase: 'deleted', page: null } : { ...at, page: next };
  return { cursor, done: next === null && at.since === null };
}
