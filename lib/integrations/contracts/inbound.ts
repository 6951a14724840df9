import type { ConnectionSecrets } from './connection';

/** Which queue an event waits in: what a person waits for, ordinary work, messages to people, bulk work. */
export type EventPriority = 'high' | 'default' | 'notifications' | 'low';

/** What a vendor sent, before anybody believes it. */
export interface RawDelivery {
  headers: Headers;
  /** Query of the address it was sent to. */
  query: URLSearchParams;
  /** The bytes as they came. */
  body: Uint8Array;
  received_at: Date;
}

/** One event taken out of a verified delivery. */
export interface InboundEvent {
  /** The same when the vendor delivers it again: events are unique by company, provider and this. */
  external_id: string;
  /** E.g. "Deals.edit", "REPORT_SUMMARY". */
  type: string;
  /** The record that it is about, e.g. "deals:5725767000000411001": events of one record are applied one after another. */
  aggregate_key: string | null;
  /** Grows with each change of that record (usually the vendor's time in ms); an event below what was applied is late. */
  aggregate_version: number | null;
  priority: EventPriority;
  /** Stored sealed. JSON. */
  payload: unknown;
}

/** How a provider's deliveries are verified and read. Pure: no I/O. */
export interface InboundDescriptor {
  /** Largest body in bytes. */
  max_bytes: number;
  /** Deliveries may be signed with a secret that the company chooses (`webhook_secret`). */
  signed: boolean;
  /**
   * @returns the delivery's events; none for one that only tests the address.
   * @throws InboundRefusal
   */
  read(delivery: RawDelivery, secrets: ConnectionSecrets): InboundEvent[];
}

/**
 * Why a delivery is not taken: not believed, too old (401), or not readable (400). `unreadable` is one that the vendor did send,
 * by its signature, token or secret address, in a form that is not known: it is kept as a dead letter.
 */
export type RefusalReason = 'forged' | 'stale' | 'malformed' | 'unreadable';

export class InboundRefusal extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = 'InboundRefusal';
    this.reason = reason;
  }
}
