import { VendorError } from '@/lib/http-client/vendor-error';
import type { Activities, Activity, Page, Walk } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { aboutFields, aboutOf } from './about';
import type { ZohoRow } from './answers';
import { findMarked } from './find-marked';
import { walk } from './walk';
import { sendBatch } from './write';

const COMMON = ['Description', 'Who_Id', 'What_Id', 'Owner', 'Modified_Time'];
const LISTS = [
  { kind: 'call', path: '/Calls', fields: ['Subject', 'Call_Type', 'Call_Start_Time', 'Call_Duration'] },
  { kind: 'meeting', path: '/Events', fields: ['Event_Title', 'Start_DateTime', 'End_DateTime'] },
  { kind: 'task', path: '/Tasks', fields: ['Subject', 'Status', 'Due_Date'] },
] as const;

/** Calls, meetings and tasks, one list behind the other. */
export function zohoActivities(session: VendorSession): Activities {
  return {
    async list({ cursor, since }): Promise<Page<Activity>> {
      const [place = '0', inner = ''] = cursor?.split(/:(.*)/s) ?? [];
      const list = LISTS[Number(place)];
      if (list === undefined) return { items: [], next: null };
      const position: Walk = {
        ...(inner === '' ? {} : { cursor: inner }),
        ...(since === undefined ? {} : { since }),
      };
      const page = await walk(
        session,
        { path: list.path, fields: [...list.fields, ...COMMON], operation: `${list.kind}s.list` },
        position,
      );
      const following = Number(place) + 1;
      const next =
        page.next === null ? (following < LISTS.length ? `${following}:` : null) : `${place}:${page.next}`;
      return { items: page.items.map((row) => activityOf(list.kind, row)), next };
    },

    async create(activity, { marker, maybe_made }) {
      if (activity.kind === 'task') throw new VendorError('invalid', 'Tasks are not written to Zoho.');
      const list = activity.kind === 'call' ? 'Calls' : 'Events';
      if (maybe_made && activity.about !== null) {
        const found = await findMarked(session, activity.about, list, 'Description', marker);
        if (found !== null) return { id: found };
      }
      const [result] = await sendBatch(session, {
        method: 'POST',
        path: `/${list}`,
        records: [{ ...written(activity, marker), ...aboutFields(activity.about), ...ownerOf(activity) }],
        operation: `${activity.kind}s.insert`,
        idempotent: false,
      });
      if (result === undefined || result.id === null || result.status === 'failed')
        throw new VendorError('invalid', 'Zoho did not take the activity.', {
          ...(result?.code ? { vendor_code: result.code } : {}),
        });
      return { id: result.id };
    },
  };
}

function activityOf(kind: Activity['kind'], row: ZohoRow): Activity {
  const started = text(row.Call_Start_Time ?? row.Start_DateTime ?? row.Due_Date);
  const type = text(row.Call_Type);
  return {
    id: row.id,
    kind,
    subject: text(row.Subject ?? row.Event_Title) ?? '',
    about: aboutOf(row),
    owner_id: row.Owner?.id ?? null,
    started_at: momentOf(started),
    duration_seconds: kind === 'meeting' ? lasted(row) : secondsOf(text(row.Call_Duration)),
    direction: type === 'Inbound' || type === 'Missed' ? 'INBOUND' : type === 'Outbound' ? 'OUTBOUND' : null,
    description: text(row.Description),
    status: type === 'Missed' ? 'missed' : text(row.Status),
    modified_at: row.Modified_Time ?? new Date(0),
  };
}

function written(activity: Omit<Activity, 'id' | 'modified_at' | 'status'>, marker: string) {
  const start = activity.started_at ?? new Date();
  const seconds = activity.duration_seconds ?? 0;
  const Description = [activity.description, marker].filter((part) => part !== null).join('\n\n');
  if (activity.kind === 'call')
    return {
      Subject: activity.subject.slice(0, 255),
      Call_Type: activity.direction === 'INBOUND' ? 'Inbound' : 'Outbound',
      Call_Start_Time: zohoMoment(start),
      Call_Duration: `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`,
      Description,
    };
  return {
    Event_Title: activity.subject.slice(0, 255),
    Start_DateTime: zohoMoment(start),
    End_DateTime: zohoMoment(new Date(start.getTime() + Math.max(seconds, 60) * 1000)),
    Description,
  };
}

function ownerOf({ owner_id }: { owner_id: string | null }) {
  return owner_id === null ? {} : { Owner: { id: owner_id } };
}

/** "mm:ss"; longer calls come as "HH:mm:ss". */
function secondsOf(duration: string | null): number | null {
  if (duration === null || !/^\d+(:\d{1,2}){1,2}$/.test(duration)) return null;
  return duration.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function lasted(row: ZohoRow): number | null {
  const [from, until] = [momentOf(text(row.Start_DateTime)), momentOf(text(row.End_DateTime))];
  return from === null || until === null ? null : Math.round((until.getTime() - from.getTime()) / 1000);
}

/** A day alone is that day's noon in UTC: the same day everywhere that Zoho sells. */
function momentOf(value: string | null): Date | null {
  if (value === null) return null;
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function zohoMoment(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, '+00:00');
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
