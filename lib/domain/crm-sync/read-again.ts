import type { Activity, CrmModule } from '@/lib/integrations/contracts/capabilities';
import { CRM_MODULES } from '@/lib/integrations/contracts/capabilities';
import type { Ctx } from '../ctx';
import type { RecordFailure, SyncStep } from '../integrations/sync-runner';
import type { OpenConnection } from '../integrations/with-connection';
import { applyActivities } from './apply-activities';
import { applyNotes } from './apply-notes';
import { applyEach, applyPage, missingContacts } from './apply-records';
import { readRecord } from './read-record';
import type { CrmScope } from './scope';
import type { Cursor } from './sync-cursor';

/** Records of one step. */
const PART = 25;
const ACTIVITY_KINDS: readonly Activity['kind'][] = ['task', 'call', 'meeting'];

/** Reads the next records that an earlier run could not take, each by its id; one that is gone is let go. */
export async function readAgain(
  ctx: Ctx,
  scope: CrmScope,
  open: OpenConnection,
  kind: string,
  at: Cursor,
): Promise<SyncStep> {
  const ids = at.again.slice(0, PART);
  const cursor = { ...at, again: at.again.slice(PART) };
  const { read, failures } = await takeAgain(ctx, scope, open, kind, ids, at.since);
  return { cursor, done: false, processed: read - failures.length, failures };
}

async function takeAgain(
  ctx: Ctx,
  scope: CrmScope,
  { can }: OpenConnection,
  kind: string,
  ids: readonly string[],
  since: string | null,
): Promise<{ read: number; failures: RecordFailure[] }> {
  const module = CRM_MODULES.find((name): name is CrmModule => name === kind);
  const { crm, activities, notes } = can;
  if (module !== undefined && crm !== undefined) {
    const records = await found(ids, since, (id) => readRecord(crm, scope, module, id));
    if (module === 'deals') {
      const contacts = await missingContacts(ctx, scope, crm, records);
      if (contacts.length > 0) await applyPage(ctx, scope, crm, 'contacts', contacts);
    }
    return { read: records.length, failures: await applyPage(ctx, scope, crm, module, records) };
  }
  if (kind === 'notes' && notes !== undefined) {
    const items = await found(ids, since, (id) => notes.get(id));
    const failures = await applyEach(ctx, items, (tx, part) => applyNotes(tx, ctx, scope, part));
    return { read: items.length, failures };
  }
  if (activities === undefined) return { read: 0, failures: [] };
  const items = await found(ids, since, async (id) => {
    for (const one of ACTIVITY_KINDS) {
      const activity = await activities.get(one, id);
      if (activity !== null) return activity;
    }
    return null;
  });
  const failures = await applyEach(ctx, items, (tx, part) => applyActivities(tx, ctx, scope, part));
  return { read: items.length, failures };
}

/** What is still there; what has changed meanwhile comes with the list anyway. */
async function found<T extends { modified_at: Date }>(
  ids: readonly string[],
  since: string | null,
  get: (id: string) => Promise<T | null>,
): Promise<T[]> {
  const items: T[] = [];
  for (const id of ids) {
    const item = await get(id);
    if (item !== null && (since === null || item.modified_at < new Date(since))) items.push(item);
  }
  return items;
}
