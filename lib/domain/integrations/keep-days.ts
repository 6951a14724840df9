/** How many days the hub keeps what it no longer needs; docs/operations.md says the same to people. */
export const KEEP_DAYS = {
  /** The log of calls to vendors. */
  requests: 30,
  /** Sign-ins at a vendor that have expired. */
  oauth_states: 1,
  /** Sealed tokens of an ended connection while the vendor cannot be told to revoke them. */
  ended_grants: 3,
  /** Synchronisations that ended well or were cancelled, with their log; the last good one of each kind stays. */
  syncs: 30,
  /** Those that failed or lost records. */
  failed_syncs: 90,
  /** Inbound events that were applied; until then the same one delivered again is known. */
  events: 30,
  /** Dead letters, also archived and deleted ones. */
  dead_events: 180,
  /** Outgoing webhooks that were delivered, with their attempts. */
  webhooks: 30,
  /** Those that were not. */
  failed_webhooks: 180,
} as const;
