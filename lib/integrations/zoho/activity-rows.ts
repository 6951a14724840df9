import type { Activity, ActivityChanges, NewActivity } from '../contracts/capabilities';
import { aboutOf } from './about';
import type { ZohoRow } from './answers';
import { isDone } from './task-status';

const SUBJECT_MAX = 255;

/** A row of Calls, Events or Tasks in the product's terms. */
export function activityOf(kind: Activity['kind'], row: ZohoRow): Activity {
  const started = text(row.Call_Start_Time ?? row.Start_DateTime ?? row.Due_Date);
  const type = text(row.Call_Type);
  const status = type === 'Missed' ? 'missed' : text(row.Status);
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
    status,
    done: kind === 'task' && isDone(status),
    modified_at: row.Modified_Time ?? new Date(0),
  };
}

/** The fields of a new activity. A task's status is not among them: its words are the organisation's own. */
export function newFields(activity: NewActivity, marker: string): Record<string, unknown> {
  const { kind, direction, owner_id } = activity;
  const start = activity.started_at ?? new Date();
  const seconds = activity.duration_seconds ?? 0;
  const common = {
    [subjectField(kind)]: activity.subject.slice(0, SUBJECT_MAX),
    Description: [activity.description, marker].filter((part) => part !== null).join('\n\n'),
    ...(owner_id === null ? {} : { Owner: { id: owner_id } }),
  };
  if (kind === 'task') return { ...common, ...dueField(activity.started_at) };
  if (kind === 'meeting')
    return {
      ...common,
      Start_DateTime: zohoMoment(start),
      End_DateTime: zohoMoment(new Date(start.getTime() + Math.max(seconds, 60) * 1000)),
    };
  return {
    ...common,
    Call_Type: direction === 'INBOUND' ? 'Inbound' : 'Outbound',
    Call_Start_Time: zohoMoment(start),
    Call_Duration: `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`,
  };
}

/** The fields of what changed; a call or meeting does not move, and a task's status is the caller's. */
export function changedFields(kind: Activity['kind'], changes: ActivityChanges): Record<string, unknown> {
  const { subject, description, started_at, owner_id } = changes;
  return {
    ...(subject === undefined ? {} : { [subjectField(kind)]: subject.slice(0, SUBJECT_MAX) }),
    ...(description === undefined ? {} : { Description: description }),
    ...(started_at === undefined || kind !== 'task' ? {} : dueField(started_at)),
    ...(owner_id == null ? {} : { Owner: { id: owner_id } }),
  };
}

function subjectField(kind: Activity['kind']): 'Subject' | 'Event_Title' {
  return kind === 'meeting' ? 'Event_Title' : 'Subject';
}

function dueField(day: Date | null): Record<string, unknown> {
  return { Due_Date: day === null ? null : day.toISOString().slice(0, 10) };
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
