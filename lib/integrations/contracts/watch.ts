/** An address of ours that a vendor is to tell of changes. */
export interface Subscription {
  /** Our id of it, digits: the same again renews what stands. */
  channel_id: string;
  /** Comes back with every notification. */
  token: string;
  notify_url: string;
}

/** Being told of changes. */
export interface Watch {
  /** What is told of, in the vendor's words. */
  events: readonly string[];
  /** Subscribes or renews. @returns when it ends: what was granted, not what was asked for. @throws VendorError when refused. */
  subscribe(wanted: Subscription, now: Date): Promise<Date>;
}
