/** What goes wrong on purpose; set by POST /_control/faults with the fields to change. */
export interface Faults {
  /** The next so many API requests answer 429, without Retry-After. */
  rate_limited: number;
  /** The next so many API requests answer 503. */
  unavailable: number;
  /** The next so many API requests are cut off in the middle of the answer. */
  cut: number;
  /** Milliseconds that every answer waits. */
  delay_ms: number;
  /** The recording add-on is not licensed: 403. */
  no_recordings: boolean;
  /** The transcript add-on is not licensed: 404. */
  no_transcripts: boolean;
  /** Scopes that the account's administrator has not granted to the client. */
  withheld_scopes: string[];
  /** The refresh token has been revoked: 400 invalid_grant. */
  refuse_refresh: boolean;
  /** Refreshing always gives a new refresh token, not only late in its life. */
  always_rotate: boolean;
  /** How long a refresh token that was replaced is still good, milliseconds: the vendor does not say. */
  old_refresh_ms: number;
  /** Every page of summaries repeats the last item of the page before. */
  repeat_items: boolean;
  /** How often each notification is delivered. */
  deliveries: number;
  /** Recordings are mono: everything on channel 0. */
  mono: boolean;
}

export function noFaults(): Faults {
  return {
    rate_limited: 0,
    unavailable: 0,
    cut: 0,
    delay_ms: 0,
    no_recordings: false,
    no_transcripts: false,
    withheld_scopes: [],
    refuse_refresh: false,
    always_rotate: false,
    old_refresh_ms: 0,
    repeat_items: false,
    deliveries: 1,
    mono: false,
  };
}
