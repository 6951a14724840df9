import type { Watch } from './watch';

/** A page of a list; `next` is the adapter's own cursor (a string that may be stored), null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** How to walk a list: from a stored cursor, or what changed since a moment. */
export interface Walk {
  cursor?: string | null;
  since?: Date;
  /** Fields, by the vendor's names, that come first where the vendor does not list all of them. */
  fields?: readonly string[];
  /** Records of a page at most; as many as the vendor gives unless said. */
  limit?: number;
}

export const CRM_MODULES = ['leads', 'deals', 'contacts'] as const;
export type CrmModule = (typeof CRM_MODULES)[number];

/** A record as the vendor has it: `fields` under the vendor's own field names, untranslated. */
export interface CrmRecord {
  id: string;
  module: CrmModule;
  fields: Record<string, unknown>;
  owner_id: string | null;
  modified_at: Date;
}

export type CrmScalar = string | number | boolean | null;

/**
 * A record in the product's terms. Leads: name, email, phone, company_name, position, source, status. Contacts: name, email,
 * phone, position. Deals: title, stage (the vendor's word), value, currency, probability (0..1), closes_on ("2026-11-22").
 * Fields that the organisation made itself are "custom.<name>".
 */
export interface CrmValues {
  fields: Record<string, CrmScalar>;
  /** Ids of other records: `owner`, `contact` and `account` (with `account_name`), as far as there are any. */
  refs: { owner: string | null; contact: string | null; account: string | null; account_name: string | null };
}

/** A record to write, under the vendor's own field names. */
export interface CrmWrite {
  id?: string;
  fields: Record<string, unknown>;
  /** Our id of it, for vendors that can keep it. */
  our_id?: string;
  /** An update fails with a conflict when somebody changed the record after this. */
  unmodified_since?: Date;
}

/** What became of one written record, in the order in which they were given. */
export interface WriteResult {
  id: string | null;
  status: 'created' | 'updated' | 'failed';
  /** The vendor's reason when it failed. */
  code: string | null;
  modified_at: Date | null;
}

/** A field of a module, for mapping. */
export interface CrmField {
  name: string;
  label: string;
  type:
    | 'text'
    | 'number'
    | 'currency'
    | 'boolean'
    | 'date'
    | 'datetime'
    | 'email'
    | 'phone'
    | 'picklist'
    | 'lookup'
    | 'other';
  required: boolean;
  read_only: boolean;
  custom: boolean;
  /** Values of a picklist. */
  options: string[];
}

export interface CrmUser {
  id: string;
  name: string;
  email: string | null;
}

/** Leads, deals and contacts of a CRM. */
export interface CrmRecords {
  list(module: CrmModule, walk: Walk): Promise<Page<CrmRecord>>;
  /** About how many there are; absent for a vendor that does not say. */
  count?(module: CrmModule): Promise<number>;
  /** Null when it is gone. With `fields` it holds what a list with them would; without, everything. */
  get(module: CrmModule, id: string, fields?: readonly string[]): Promise<CrmRecord | null>;
  /** Those with `id` are updated; the rest is inserted, or found again by the vendor's duplicate check. */
  write(module: CrmModule, records: readonly CrmWrite[]): Promise<WriteResult[]>;
  /** The record that an insert with these fields made since then, if exactly one fits: for answers that were lost. */
  findMade(module: CrmModule, fields: Record<string, unknown>, since: Date): Promise<string | null>;
  remove(module: CrmModule, ids: readonly string[]): Promise<WriteResult[]>;
  /** Ids deleted or merged away since. */
  listDeleted(module: CrmModule, walk: Walk): Promise<Page<{ id: string; deleted_at: Date }>>;
  /** A record in the product's terms. */
  read(record: CrmRecord): CrmValues;
  /** The product's terms in the vendor's; `stands` is the record as it is there, null for a new one. */
  encode(
    module: CrmModule,
    fields: Record<string, CrmScalar>,
    stands: CrmRecord | null,
  ): Record<string, unknown>;
  /** References to other records of the CRM, under the vendor's own field names. */
  encodeRefs(module: CrmModule, refs: { owner?: string; contact?: string }): Record<string, unknown>;
  fields(module: CrmModule, fresh?: boolean): Promise<CrmField[]>;
  users(): Promise<CrmUser[]>;
  /** The currency of amounts that name none, e.g. "BRL"; null or absent where the CRM does not say. */
  currency?(): Promise<string | null>;
}

/** A call, meeting or task on a record's timeline. Times as moments, durations in seconds. */
export interface Activity {
  id: string;
  kind: 'call' | 'meeting' | 'task';
  subject: string;
  about: { module: CrmModule; id: string } | null;
  owner_id: string | null;
  started_at: Date | null;
  duration_seconds: number | null;
  direction: 'INBOUND' | 'OUTBOUND' | null;
  description: string | null;
  /** The vendor's word for how far a task is; "missed" for a call that nobody took. */
  status: string | null;
  /** Whether a task is done; false for anything else. */
  done: boolean;
  modified_at: Date;
}
/** An activity to make: a task's `started_at` is the day on which it is due. */
export type NewActivity = Omit<Activity, 'id' | 'modified_at' | 'status'>;
/** What may change of an activity that stands. */
export type ActivityChanges = Partial<
  Pick<Activity, 'subject' | 'description' | 'started_at' | 'done' | 'owner_id'>
>;

/** How something without an id of its own is made once: the marker stands in its text, and is looked for first. */
export interface Making {
  marker: string;
  /** An earlier try may have succeeded without us knowing. */
  maybe_made: boolean;
}

export interface Activities {
  list(walk: Walk): Promise<Page<Activity>>;
  /** Null when it is gone. */
  get(kind: Activity['kind'], id: string): Promise<Activity | null>;
  create(activity: NewActivity, making: Making): Promise<{ id: string }>;
  /** Fails with ALREADY_MODIFIED when somebody changed it after `stands` was read. */
  update(stands: Activity, changes: ActivityChanges): Promise<WriteResult>;
  remove(kind: Activity['kind'], id: string): Promise<WriteResult>;
  listDeleted(walk: Walk): Promise<Page<{ id: string; kind: Activity['kind']; deleted_at: Date }>>;
}

export interface Note {
  id: string;
  title: string | null;
  content: string;
  /** A record, or an activity that it was written at. */
  about: { module: CrmModule | 'activities'; id: string };
  owner_id: string | null;
  modified_at: Date;
}
/** A note to make. */
export interface NewNote {
  title: string | null;
  content: string;
  about: { module: CrmModule; id: string };
  owner_id?: string | null;
}

export interface Notes {
  list(walk: Walk): Promise<Page<Note>>;
  create(note: NewNote, making: Making): Promise<{ id: string }>;
  update(id: string, note: Pick<Note, 'title' | 'content'>, marker: string): Promise<void>;
  /** Null when it is gone, or at a record that is not exchanged. */
  get(id: string): Promise<Note | null>;
  /** Whether it is there. */
  exists(id: string): Promise<boolean>;
  remove(id: string): Promise<WriteResult>;
  listDeleted(walk: Walk): Promise<Page<{ id: string; deleted_at: Date }>>;
}

export interface CallParty {
  name: string | null;
  /** As the vendor has it: E.164, national, or an extension. */
  number: string | null;
  /** The vendor's ids of the person and of the line, for matching to a user. */
  user_id: string | null;
  line_id: string | null;
  recording_ids: string[];
}

/** A telephone call. */
export interface PhoneCall {
  id: string;
  direction: 'INBOUND' | 'OUTBOUND' | 'INTERNAL';
  started_at: Date;
  /** Null when nobody answered. */
  answered_at: Date | null;
  ended_at: Date | null;
  outcome: string;
  caller: CallParty;
  participants: CallParty[];
}

/** A line (extension) of the telephone system, and whose it is at the vendor. */
export interface VendorLine {
  id: string;
  user_id: string | null;
  name: string;
  extension: string | null;
  /** E-mail of the person at the vendor. */
  email: string | null;
}

export interface CallWindow {
  from: Date;
  to: Date;
}

/** How many calls a person had by the vendor's summing reports, calls between colleagues among them. */
export interface PersonActivity {
  user_id: string;
  calls: number;
}

/** A call as such a report lists it. */
export interface ReportedCall {
  /** By which `get` may know it. */
  id: string | null;
  started_at: Date;
  /** The other side's number, in any form; short for an extension. */
  other: string | null;
}

export interface Calls {
  lines(): Promise<VendorLine[]>;
  /** Calls that ended between the two moments, in any width: the adapter cuts it to the vendor's window. */
  list(window: { from: Date; to: Date; cursor?: string | null }): Promise<Page<PhoneCall>>;
  /** Null while the vendor's report is not ready, or when there is no such call. */
  get(id: string): Promise<PhoneCall | null>;
  /** Reports by person that the vendor keeps apart from its list of calls, for finding what that leaves out. */
  activity?(window: CallWindow): Promise<PersonActivity[]>;
  personCalls?(user_id: string, window: CallWindow): Promise<ReportedCall[]>;
}

/** `unlicensed`: the account's plan does not include it, which is an answer and no failure. */
export type Licensed<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'not_ready' }
  | { kind: 'unlicensed'; reason: string };

export interface Recordings {
  audio(recording_id: string): Promise<Licensed<{ url: string; expires_at: Date | null }>>;
  transcript(recording_id: string): Promise<
    Licensed<{
      language: string | null;
      lines: { start_ms: number; end_ms: number; channel: number; text: string }[];
    }>
  >;
}

/** Sending text to a person through a messaging vendor. */
export interface Messages {
  send(message: { to: string; text: string; idempotency_key: string }): Promise<{ id: string }>;
}

/** What a provider can do; absent means it cannot. */
export interface Capabilities {
  crm?: CrmRecords;
  activities?: Activities;
  notes?: Notes;
  calls?: Calls;
  recordings?: Recordings;
  messages?: Messages;
  watch?: Watch;
}
export type CapabilityName = keyof Capabilities;
