import { VendorError } from '@/lib/http-client/vendor-error';
import type { Activities, Page, Walk, WriteResult } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { aboutFields } from './about';
import { activityOf, changedFields, newFields } from './activity-rows';
import { listDeleted, removeRecords } from './deleted';
import { findMarked } from './find-marked';
import { getRecord } from './get-record';
import { statusField } from './task-status';
import { walk } from './walk';
import { sendBatch } from './write';

const COMMON = ['Description', 'Who_Id', 'What_Id', 'Owner', 'Modified_Time'];
const LISTS = [
  { kind: 'call', module: 'Calls', fields: ['Subject', 'Call_Type', 'Call_Start_Time', 'Call_Duration'] },
  { kind: 'meeting', module: 'Events', fields: ['Event_Title', 'Start_DateTime', 'End_DateTime'] },
  { kind: 'task', module: 'Tasks', fields: ['Subject', 'Status', 'Due_Date'] },
] as const;
const MODULES = { call: 'Calls', meeting: 'Events', task: 'Tasks' } as const;

/** Calls, meetings and tasks, one list behind the other. */
export function zohoActivities(session: VendorSession): Activities {
  return {
    list: (position) =>
      throughLists(position, async ({ kind, module, fields }, inner) => {
        const listing = { path: `/${module}`, fields: [...fields, ...COMMON], operation: `${kind}s.list` };
        const { items, next } = await walk(session, listing, inner);
        return { items: items.map((row) => activityOf(kind, row)), next };
      }),

    async get(kind, id) {
      const row = await getRecord(session, MODULES[kind], id);
      return row === null ? null : activityOf(kind, row);
    },

    async create(activity, { marker, maybe_made }) {
      const { kind, about } = activity;
      const module = MODULES[kind];
      if (maybe_made) {
        const found = await findMarked(session, about, module, 'Description', marker);
        if (found !== null) return { id: found };
      }
      const status = kind === 'task' ? await statusField(session, activity.done) : {};
      const [result] = await sendBatch(session, {
        method: 'POST',
        path: `/${module}`,
        records: [{ ...newFields(activity, marker), ...status, ...aboutFields(about) }],
        operation: `${kind}s.insert`,
        idempotent: false,
      });
      if (result === undefined || result.id === null || result.status === 'failed')
        throw new VendorError('invalid', 'Zoho did not take the activity.', {
          ...(result?.code ? { vendor_code: result.code } : {}),
        });
      return { id: result.id };
    },

    async update({ kind, id, modified_at }, changes) {
      const status = changes.done === undefined ? {} : await statusField(session, changes.done);
      const [result] = await sendBatch(session, {
        method: 'PUT',
        path: `/${MODULES[kind]}`,
        records: [{ id, ...changedFields(kind, changes), ...status }],
        unmodified_since: modified_at,
        operation: `${kind}s.update`,
        idempotent: true,
      });
      return result ?? failed(id);
    },

    async remove(kind, id) {
      const [result] = await removeRecords(session, MODULES[kind], [id]);
      return result ?? failed(id);
    },

    listDeleted: (position) =>
      throughLists(position, async ({ kind, module }, inner) => {
        const { items, next } = await listDeleted(session, module, inner);
        return { items: items.map((item) => ({ ...item, kind })), next };
      }),
  };
}

/** Reads the lists one behind the other: the cursor is the list's place and the cursor inside it. */
async function throughLists<T>(
  { cursor, since }: Walk,
  read: (list: (typeof LISTS)[number], inner: Walk) => Promise<Page<T>>,
): Promise<Page<T>> {
  const [place = '0', inner = ''] = cursor?.split(/:(.*)/s) ?? [];
  const list = LISTS[Number(place)];
  if (list === undefined) return { items: [], next: null };
  const page = await read(list, {
    ...(inner === '' ? {} : { cursor: inner }),
    ...(since === undefined ? {} : { since }),
  });
  const following = Number(place) + 1;
  const next = following < LISTS.length ? `${following}:` : null;
  return { items: page.items, next: page.next === null ? next : `${place}:${page.next}` };
}

function failed(id: string): WriteResult {
  return { id, status: 'failed', code: null, modified_at: null };
}
