import { z } from 'zod';
import { NUDGES } from './call-vocabulary';
import { packedEventSchema, recordingHeaderSchema } from './caption-recording';
import { coachIncrementSchema, sessionNoteSchema } from './coach-sessions';
import type { SelectorLists } from './extension-config';
import { type LeadChoice, searchLeadsSchema } from './lead-choices';
import {
  consentSchema,
  createMeetingSchema,
  type MeetingConfig,
  type MeetingState,
  meetingCodeSchema,
  updateMeetingSchema,
} from './meetings';

/**
 * What the parts of the extension say to each other. The page's script and the popup only ask; the service worker alone
 * holds the token and talks to the API, and checks each message against these schemas and its sender.
 */

/** An increment as the page makes it; the service worker adds the meeting id, which the API gives. */
export const callIncrementSchema = coachIncrementSchema.omit({ meeting_id: true });
export type CallIncrement = z.infer<typeof callIncrementSchema>;

/** How the rep likes the widget; `x` and `y` are its distance from the window's left and top edge in CSS px. */
export const widgetPreferencesSchema = z.strictObject({
  x: z.number().int().min(-10_000).max(10_000),
  y: z.number().int().min(-10_000).max(10_000),
  open: z.boolean(),
  /** False hides the figures; cards and the question to ask next stay. */
  numbers: z.boolean().default(true),
  muted: z.array(z.enum(NUDGES)).max(NUDGES.length).default([]),
});
export type WidgetPreferences = z.infer<typeof widgetPreferencesSchema>;

/** What a script that takes over a running call has to know besides its captions. */
const callStateSchema = z.strictObject({
  notes: z.array(sessionNoteSchema).max(500),
  paused: z.boolean(),
  /** A pause has been: what is on the page now may have been said in it. */
  had_pause: z.boolean(),
  consent: consentSchema,
  partial: z.boolean(),
  /** Added to the revisions of the engine: what a later script says of a turn counts more. */
  rev_base: z.number().int().nonnegative(),
});
export type CallState = z.infer<typeof callStateSchema>;

/** Every 2 seconds: what is not in an increment yet, and the captions since the last time. */
export const keepCallSchema = z.strictObject({
  type: z.literal('call.keep'),
  session_id: z.uuid(),
  state: callStateSchema,
  /** The increment that would be cut now, under the next sequence; null when nothing has changed since the last one. */
  draft: callIncrementSchema.nullable(),
  header: recordingHeaderSchema.nullable(),
  /** Number of the first of `events` in the recording. */
  from: z.number().int().nonnegative(),
  events: z.array(packedEventSchema).max(20_000),
});
export type KeepCall = z.infer<typeof keepCallSchema>;

/** A call that another script of this tab was recording until a moment ago. */
export interface RunningCall {
  meeting: z.infer<typeof createMeetingSchema>;
  /** Sequence of the next increment. */
  sequence: number;
  state: CallState;
  header: z.infer<typeof recordingHeaderSchema> | null;
  events: z.infer<typeof packedEventSchema>[];
}

/** From the script in the Meet page. */
export const meetRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call.join'), meeting: createMeetingSchema }),
  z.strictObject({ type: z.literal('call.increment'), increment: callIncrementSchema }),
  keepCallSchema,
  z.strictObject({ type: z.literal('call.resume'), code: meetingCodeSchema }),
  z.strictObject({ type: z.literal('call.tell'), session_id: z.uuid(), say: updateMeetingSchema }),
  z.strictObject({ type: z.literal('call.state'), session_id: z.uuid() }),
  z.strictObject({ type: z.literal('leads.search'), query: searchLeadsSchema.shape.query }),
  z.strictObject({ type: z.literal('call.status'), session_id: z.uuid().nullable() }),
  z.strictObject({ type: z.literal('preferences.set'), preferences: widgetPreferencesSchema }),
  z.strictObject({ type: z.literal('account.connect') }),
]);
export type MeetRequest = z.infer<typeof meetRequestSchema>;

/** From the toolbar popup. */
export const popupRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('account.get') }),
  z.strictObject({ type: z.literal('account.connect') }),
  z.strictObject({ type: z.literal('account.disconnect') }),
  z.strictObject({ type: z.literal('company.choose'), company_url: z.string().max(300).nullable() }),
  z.strictObject({ type: z.literal('journal.send') }),
  z.strictObject({ type: z.literal('journal.discard_rejected') }),
  z.strictObject({ type: z.literal('recordings.list') }),
  z.strictObject({ type: z.literal('recording.read'), session_id: z.uuid() }),
]);
export type PopupRequest = z.infer<typeof popupRequestSchema>;

/** A call whose caption recording can be exported. */
export interface KeptRecording {
  session_id: string;
  title: string;
  started_at: string;
}

/** From the service worker to a Meet page. */
export interface PageNotice {
  type: 'status';
  status: ExtensionStatus;
}

export type Account =
  | { state: 'none' }
  | { state: 'linked' | 'expired'; user: string; company: string | null; expires_at: string };

/** How sending goes: increments that wait, increments that the server refused for good, and why it waits. */
export interface SyncStatus {
  pending: number;
  rejected: number;
  /** Problem code or HTTP status of the last refusal, for support. */
  rejected_code: string | null;
  /** The browser has no room to write calls down: they go to the server as they are heard, or stay with the page. */
  storage_full: boolean;
  /** ISO time of the next try while the API cannot be reached, else null. */
  retry_at: string | null;
}

/** Where the web app is. */
export interface CompanyAddress {
  /** Origin that is in use. */
  app_url: string;
  /** A self-hosted origin that still lacks Chrome's permission. */
  wanted: string | null;
  /** The administrator has decided by policy. */
  managed: boolean;
}

/** The origin of an address that a company may host Performancy at, or null: https, without a name and password. */
export function companyOrigin(text: unknown): string | null {
  if (typeof text !== 'string' || !URL.canParse(text)) return null;
  const { protocol, origin, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' ? origin : null;
}

/** What the remote configuration asks of this extension. */
export interface RemoteOrders {
  /** Capture nothing. */
  kill_switch: boolean;
  /** This version is older than the oldest one that the server knows how to serve. */
  update_required: boolean;
  selectors: SelectorLists | null;
}

export interface ExtensionStatus {
  account: Account;
  sync: SyncStatus;
  preferences: WidgetPreferences | null;
  remote: RemoteOrders;
  /** Origin of the web app. */
  app_url: string;
  company: Omit<CompanyAddress, 'app_url'>;
}

/** Answer to every request of a page or the popup; each of the last ones only where it was asked for and is known. */
export interface ExtensionReply {
  ok: boolean;
  status: ExtensionStatus;
  config: MeetingConfig | null;
  /** Set when an increment was written to the journal. */
  stored: number | null;
  /** "refused": the participants of this meeting did not want the capture, a while ago. */
  running: RunningCall | 'refused' | null;
  meeting: MeetingState | null;
  leads: LeadChoice[] | null;
  recordings: KeptRecording[] | null;
  recording: { name: string; text: string } | null;
}
