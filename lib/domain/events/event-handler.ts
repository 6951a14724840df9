import type { Tx } from '@/lib/db/clients';
import type { Ctx } from '../ctx';

/** An event with its payload opened. */
export interface StoredEvent {
  id: string;
  integration_id: string | null;
  provider: string;
  type: string;
  external_id: string;
  aggregate_key: string | null;
  aggregate_version: bigint | null;
  payload: unknown;
  received_at: Date;
}

/** What a handler works in: the transaction in which the event becomes applied. */
export type EventCtx = Ctx & { tx: Tx };

/**
 * What a provider's events do, in two parts. `prepare` reads what it needs, vendors included; it may run again and holds no
 * transaction open. What it gives back runs in the transaction that marks the event as applied, while no other event of the
 * same record does: that effect happens exactly once.
 */
export interface EventHandler {
  /** @returns what to do, with everything at hand that it takes from outside. */
  prepare(ctx: Ctx, event: StoredEvent): Promise<(ctx: EventCtx) => Promise<void>>;
  /**
   * What becomes of an event whose record has seen a newer one: `skip` when events carry the whole state, `apply` when the
   * handler reads the record anew; what it read before another event of the record was applied is then read once more.
   */
  when_late: 'skip' | 'apply';
}

/** By provider slug. */
export type EventHandlers = Readonly<Record<string, EventHandler>>;

/** An event that no later attempt can apply: it goes to the dead letters at once. */
export class UnusableEvent extends Error {
  readonly code: string;
  constructor(code: string, reason: string) {
    super(reason);
    this.name = 'UnusableEvent';
    this.code = code;
  }
}

/**
 * So long an event waits for its turn at a vendor, milliseconds; then it comes back later, so that one company's burst does not
 * hold up the events of the others.
 */
export const EVENT_WAIT_MS = 1_000;
