import type { Prisma } from '@/lib/db/generated/client';
import type { Ctx } from '../ctx';
import type { OpenConnection } from './with-connection';

/** A synchronisation that is under way. */
export interface SyncRun {
  sync_job_id: string;
  integration_id: string;
  kind: string;
  /** Whether it has taken in nothing yet; it may all the same go on where an earlier one failed. */
  begins: boolean;
  /** What the last step left, of this synchronisation or of the failed one that it goes on with; null at the beginning. */
  cursor: Prisma.JsonValue;
  started_at: Date;
  /** Aborted when the worker stops: the step may then end early with what it has. */
  signal: AbortSignal;
}

/** A record that could not be taken: the vendor's id of it and a code, no personal data. */
export interface RecordFailure {
  record: string;
  code: string;
}

/** A line of a synchronisation's log. */
export interface SyncEntry {
  level: 'info' | 'warning' | 'error';
  code: string;
  data?: Prisma.InputJsonObject;
}

/** The vendor refused to tell of changes, and why: they come with each synchronisation alone. */
export const noNotices = (reason: string): SyncEntry => ({
  level: 'warning',
  code: 'no_notices',
  data: { reason },
});

/** So many records that earlier runs could not take are read again. */
export const readAgainEntry = (records: number): SyncEntry => ({
  level: 'info',
  code: 'read_again',
  data: { records },
});

/** What one step did. It is stored with the cursor in one transaction; a step that was not stored runs again. */
export interface SyncStep {
  cursor: Prisma.InputJsonValue | null;
  done: boolean;
  processed: number;
  failures: readonly RecordFailure[];
  /** How many there will be in all, once known. */
  total?: number;
  entries?: readonly SyncEntry[];
}

/**
 * How a provider synchronises: step after step, a page each (some seconds). Steps write their records themselves and are
 * safe to repeat.
 */
export type SyncRunner = (ctx: Ctx, run: SyncRun, open: OpenConnection) => Promise<SyncStep>;
