import { VendorError } from '@/lib/http-client/vendor-error';
import type { Note, Notes } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { idOf } from './about';
import type { ZohoRow } from './answers';
import { listDeleted, removeRecords } from './deleted';
import { findMarked } from './find-marked';
import { getRecord } from './get-record';
import { ACTIVITY_MODULES, moduleOf, ZOHO_MODULES } from './modules';
import { walk } from './walk';
import { sendBatch } from './write';

const FIELDS = ['Note_Title', 'Note_Content', 'Parent_Id', 'Owner', 'Modified_Time'];
/** Lists cut long texts here. */
const CUT_AT = 500;
const CONTENT_MAX = 32_000;

/** Notes of leads, deals, contacts and activities. There are no notifications of them: they are polled. */
export function zohoNotes(session: VendorSession): Notes {
  return {
    async list(position) {
      const page = await walk(session, { path: '/Notes', fields: FIELDS, operation: 'notes.list' }, position);
      const items: Note[] = [];
      for (const row of page.items) {
        const note = noteOf(row);
        if (note === null) continue;
        items.push(note.content.length < CUT_AT ? note : { ...note, content: await whole(session, note) });
      }
      return { items, next: page.next };
    },

    async create(note, { marker, maybe_made }) {
      if (maybe_made) {
        const found = await findMarked(session, note.about, 'Notes', 'Note_Content', marker);
        if (found !== null) return { id: found };
      }
      const [result] = await sendBatch(session, {
        method: 'POST',
        path: '/Notes',
        records: [
          {
            Note_Title: (note.title ?? '').slice(0, 120),
            // The marker comes first: lists show the beginning of a text.
            Note_Content: `${marker}\n${note.content}`.slice(0, CONTENT_MAX),
            Parent_Id: { id: note.about.id, module: { api_name: ZOHO_MODULES[note.about.module] } },
            ...(note.owner_id == null ? {} : { Owner: { id: note.owner_id } }),
          },
        ],
        operation: 'notes.insert',
        idempotent: false,
      });
      return { id: takenId(result) };
    },

    async update(id, { title, content }, marker) {
      const [result] = await sendBatch(session, {
        method: 'PUT',
        path: '/Notes',
        records: [
          {
            id,
            Note_Title: (title ?? '').slice(0, 120),
            Note_Content: `${marker}\n${content}`.slice(0, CONTENT_MAX),
          },
        ],
        operation: 'notes.update',
        idempotent: true,
      });
      takenId(result);
    },

    async get(id) {
      const row = await getRecord(session, 'Notes', id);
      return row === null ? null : noteOf(row);
    },

    exists: async (id) => (await getRecord(session, 'Notes', id)) !== null,
    async remove(id) {
      const [result] = await removeRecords(session, 'Notes', [id]);
      return result ?? { id, status: 'failed', code: null, modified_at: null };
    },
    listDeleted: (position) => listDeleted(session, 'Notes', position),
  };
}

function takenId(result: { id: string | null; status: string; code: string | null } | undefined): string {
  if (result === undefined || result.id === null || result.status === 'failed')
    throw new VendorError('invalid', 'Zoho did not take the note.', {
      ...(result?.code ? { vendor_code: result.code } : {}),
    });
  return result.id;
}

function noteOf(row: ZohoRow): Note | null {
  const parent = row.Parent_Id;
  const id = idOf(parent);
  const inner: unknown = typeof parent === 'object' && parent !== null ? Reflect.get(parent, 'module') : null;
  const name: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'api_name') : null;
  const there = typeof name === 'string' ? name : `${row.$se_module ?? ''}`;
  const module = ACTIVITY_MODULES.includes(there) ? ('activities' as const) : moduleOf(there);
  if (id === null || module === null) return null;
  return {
    id: row.id,
    title: typeof row.Note_Title === 'string' ? row.Note_Title : null,
    content: typeof row.Note_Content === 'string' ? row.Note_Content : '',
    about: { module, id },
    owner_id: row.Owner?.id ?? null,
    modified_at: row.Modified_Time ?? new Date(0),
  };
}

async function whole(session: VendorSession, note: Note): Promise<string> {
  const content = (await getRecord(session, 'Notes', note.id))?.Note_Content;
  return typeof content === 'string' ? content : note.content;
}
