import { randomUUID } from 'node:crypto';
import { type Faults, noFaults } from './faults';

/** One person with a line in the local GoTo account. */
export interface GoToUser {
  id: string;
  name: string;
  email: string;
  line_id: string;
  extension: string;
}

export interface Utterance {
  transcript: string;
  startTimeMs: number;
  endTimeMs: number;
  /** 0 what the participant said, 1 what they heard. */
  channel: number;
}

export interface GoToCall {
  id: string;
  direction: 'INBOUND' | 'OUTBOUND';
  /** ISO times; `answered` is absent for a missed call. */
  created: string;
  answered?: string;
  ended: string;
  outcome: string;
  user: GoToUser;
  /** The other party: a number as the switchboard saw it (national, E.164 or an extension). */
  party: { name: string; number: string };
  recording_id?: string;
  utterances?: Utterance[];
  languageCode?: string;
  /** The list of summaries leaves it out, as it was seen to do; the report by its id is there. */
  unlisted?: boolean;
  /** Requests for the full report that still answer 404, as just after hanging up. */
  not_ready?: number;
}

export interface Channel {
  id: string;
  nickname: string;
  url: string;
  lifetime: number;
  expires_at: number;
}

export interface Subscription {
  id: string;
  api: 'call-events-report' | 'recording' | 'call-events';
  channel_id: string;
  account_key: string;
  event_types: string[];
}

export interface Grant {
  scopes: string[];
  expires_at: number;
}

export interface GoToState {
  account_key: string;
  organization_id: string;
  client: {
    id: string;
    secret: string /** Empty: every address of this machine. */;
    redirect_uris: string[];
  };
  users: GoToUser[];
  /** Who signs in at the authorise page. */
  admin: GoToUser;
  calls: GoToCall[];
  codes: Map<
    string,
    { redirect_uri: string; challenge: string | null; scopes: string[]; expires_at: number }
  >;
  access_tokens: Map<string, Grant>;
  refresh_tokens: Map<string, Grant & { issued_at: number }>;
  channels: Map<string, Channel>;
  subscriptions: Map<string, Subscription>;
  faults: Faults;
  /** Milliseconds that this server's clock runs ahead: lets tokens and channels grow old at once. */
  ahead_ms: number;
  /** What was asked so far, method and path without query. */
  requests: string[];
  /** Times of the last requests by API family and grant, for the limit. */
  recent: Map<string, number[]>;
  now(): number;
  /** How a notification reaches its address; a POST unless changed. @returns the answer's status, 0 for none. */
  post(url: string, body: unknown): Promise<number>;
}

export const SANDBOX_CLIENT = { id: 'goto-sandbox-client', secret: 'goto-sandbox-secret' };

/** An account without calls, of one person. */
export function createState(
  admin: GoToUser = person('Marina Alves', 'marina.alves@horizonte.example', '1001'),
): GoToState {
  const state: GoToState = {
    // 19 digits: more than a JavaScript number holds.
    account_key: '8412345678901234567',
    organization_id: randomUUID(),
    client: { ...SANDBOX_CLIENT, redirect_uris: [] },
    users: [admin],
    admin,
    calls: [],
    codes: new Map(),
    access_tokens: new Map(),
    refresh_tokens: new Map(),
    channels: new Map(),
    subscriptions: new Map(),
    faults: noFaults(),
    ahead_ms: 0,
    requests: [],
    recent: new Map(),
    now: () => Date.now() + state.ahead_ms,
    post,
  };
  return state;
}

export function person(name: string, email: string, extension: string): GoToUser {
  return { id: randomUUID(), name, email, extension, line_id: randomUUID() };
}

async function post(url: string, body: unknown): Promise<number> {
  try {
    const sent = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    return (await fetch(url, { ...sent, signal: AbortSignal.timeout(10_000) })).status;
  } catch {
    return 0;
  }
}
