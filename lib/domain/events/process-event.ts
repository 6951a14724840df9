import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { IntegrationEvent } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { AppError } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { type EventHandler, type EventHandlers, type StoredEvent, UnusableEvent } from './event-handler';
import { noteFailure } from './note-failure';
import { UNREADABLE } from './store-unreadable';

/**
 * Applies one event, exactly once: running again after a crash, or twice at the same time, finds it applied. Events of one
 * record wait for each other; one that is older than what the record has seen is late. A failure is noted on the event and
 * tried again later; only a lost database makes this throw.
 */
export async function processEvent(ctx: Ctx, handlers: EventHandlers, event_id: string): Promise<void> {
  try {
    const event = await readPending(ctx, event_id);
    if (event === null) return;
    if (event.type === UNREADABLE)
      throw new UnusableEvent(UNREADABLE, 'This release cannot read the delivery.');
    const handler = handlers[event.provider];
    if (handler === undefined)
      throw new UnusableEvent('no_handler', 'This release has nothing to do with events of this kind.');
    for (let reading = 1; !(await prepareAndApply(ctx, handler, event)); reading += 1)
      if (reading === READINGS)
        throw new AppError('conflict', 'The record changed again and again while it was read.');
  } catch (error) {
    await noteFailure(ctx, event_id, error);
  }
}

/** So often a record is read anew because another event of it was applied meanwhile; then the event comes back later. */
const READINGS = 5;

/**
 * @returns false when what was prepared may be older than what another event of the record brought meanwhile: it is not applied
 * then. A late event whose record was brought up to date by a newer one has nothing left to do.
 */
async function prepareAndApply(ctx: Ctx, handler: EventHandler, event: StoredEvent): Promise<boolean> {
  const began = ctx.clock.now();
  const apply = await handler.prepare(ctx, event);
  return companyTx(ctx, async (tx) => {
    if (!(await lockPending(tx, ctx.company_id, event.id))) return true;
    const { late, applied_at } = await lockRecord(tx, ctx, event, began);
    const stale = handler.when_late === 'apply' && applied_at > began;
    if (stale && !late) return false;
    const skipped = late && handler.when_late === 'skip';
    if (!skipped && !stale) await apply({ ...ctx, tx });
    await markDone(tx, ctx, event, late, skipped);
    return true;
  });
}

async function readPending({ company_id, tx: open }: Ctx, id: string): Promise<StoredEvent | null> {
  return companyTx({ company_id, tx: open }, async (tx) => {
    const row = await tx.integrationEvent.findUnique({ where: { company_id_id: { company_id, id } } });
    if (row === null || row.status !== 'PENDING') return null;
    return { ...pick(row), payload: await openPayload(tx, row) };
  });
}

function pick(row: IntegrationEvent): Omit<StoredEvent, 'payload'> {
  const { id, integration_id, provider, type, external_id, aggregate_key, aggregate_version, received_at } =
    row;
  return { id, integration_id, provider, type, external_id, aggregate_key, aggregate_version, received_at };
}

/** What was received, with what the provider's reader took of it; null once it was deleted. */
export async function openPayload(tx: Tx, row: IntegrationEvent): Promise<unknown> {
  if (row.payload === null) return null;
  const sealer = await companySealer(tx, row.company_id);
  return JSON.parse(sealer.open('integration_events', 'payload', row.id, row.payload));
}

async function lockPending(tx: Tx, company_id: string, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM integration_events
    WHERE company_id = ${company_id} AND id = ${id} AND status = 'PENDING' FOR NO KEY UPDATE`;
  return rows.length > 0;
}

const aggregateId = ({ provider, aggregate_key }: StoredEvent): string =>
  `${provider}|${aggregate_key ?? ''}`;

/** Waits until no other event of the record is under way; says whether a newer one was applied before, and when the last one was. */
async function lockRecord(
  tx: Tx,
  { company_id }: Ctx,
  event: StoredEvent,
  began: Date,
): Promise<{ late: boolean; applied_at: Date }> {
  if (event.aggregate_key === null) return { late: false, applied_at: began };
  const id = aggregateId(event);
  const rows = await tx.$queryRaw<{ version: bigint; applied_at: Date }[]>`
    INSERT INTO integration_aggregates AS a (company_id, id, version, event_id, applied_at)
    VALUES (${company_id}, ${id}, -1, ${event.id}, ${began})
    ON CONFLICT (company_id, id) DO UPDATE SET version = a.version
    RETURNING a.version, a.applied_at`;
  const { version = -1n, applied_at = began } = rows[0] ?? {};
  return { late: event.aggregate_version !== null && event.aggregate_version < version, applied_at };
}

async function markDone(
  tx: Tx,
  { company_id, clock }: Ctx,
  event: StoredEvent,
  late: boolean,
  skipped: boolean,
): Promise<void> {
  const now = clock.now();
  await tx.integrationEvent.update({
    where: { company_id_id: { company_id, id: event.id } },
    data: {
      status: skipped ? 'LATE' : 'APPLIED',
      attempts: { increment: 1 },
      processed_at: now,
      next_attempt_at: null,
      error_code: null,
      error_reason: null,
    },
  });
  if (event.aggregate_key === null || late) return;
  await tx.integrationAggregate.update({
    where: { company_id_id: { company_id, id: aggregateId(event) } },
    data: { event_id: event.id, applied_at: now, ...versionOf(event) },
  });
}

const versionOf = ({ aggregate_version }: StoredEvent) =>
  aggregate_version === null ? {} : { version: aggregate_version };
