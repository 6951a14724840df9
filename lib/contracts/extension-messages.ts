import { z } from 'zod';
import { coachIncrementSchema } from './coach-sessions';
import { createMeetingSchema, type MeetingConfig } from './meetings';

/**
 * What the parts of the extension say to each other. The page's script and the popup only ask; the service worker alone
 * holds the token and talks to the API, and checks each message against these schemas and its sender.
 */

/** An increment as the page makes it; the service worker adds the meeting id, which the API gives. */
export const callIncrementSchema = coachIncrementSchema.omit({ meeting_id: true });
export type CallIncrement = z.infer<typeof callIncrementSchema>;

/** Where the rep left the widget: distance from the window's left and top edge in CSS px. */
export const widgetPreferencesSchema = z.strictObject({
  x: z.number().int().min(-10_000).max(10_000),
  y: z.number().int().min(-10_000).max(10_000),
  open: z.boolean(),
});
export type WidgetPreferences = z.infer<typeof widgetPreferencesSchema>;

/** From the script in the Meet page. */
export const meetRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call.join'), meeting: createMeetingSchema }),
  z.strictObject({ type: z.literal('call.increment'), increment: callIncrementSchema }),
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
  z.strictObject({ type: z.literal('journal.send') }),
  z.strictObject({ type: z.literal('journal.discard_rejected') }),
]);
export type PopupRequest = z.infer<typeof popupRequestSchema>;

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
  /** ISO time of the next try while the API cannot be reached, else null. */
  retry_at: string | null;
}

export interface ExtensionStatus {
  account: Account;
  sync: SyncStatus;
  preferences: WidgetPreferences | null;
  /** Origin of the web app. */
  app_url: string;
}

/** Answer to every request of a page or the popup; `config` and `call` only where a call was named. */
export interface ExtensionReply {
  ok: boolean;
  status: ExtensionStatus;
  config: MeetingConfig | null;
  /** Set when an increment was written to the journal. */
  stored: number | null;
}
