import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { InboundEvent } from '@/lib/integrations/contracts/inbound';
import { enqueue } from '@/lib/queue/enqueue';

/** What an event came by. */
export interface EventSource {
  company_id: string;
  /** Slug of the provider, or "api". */
  provider: string;
  integration_id: string | null;
  received_at: Date;
  tx?: Tx;
}

/**
 * Keeps events, sealed, and puts them in the queue of their priority, in one transaction: when this returns, nothing can be
 * lost. An event that is known already is left alone.
 * @returns the ids of the new ones, by external id.
 */
export async function storeEvents(
  source: EventSource,
  events: readonly InboundEvent[],
): Promise<Map<string, string>> {
  if (events.length === 0) return new Map();
  const { company_id, provider, integration_id, received_at } = source;
  return companyTx(source, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    const rows = events.map((event) => {
      const id = newId();
      return {
        id,
        company_id,
        integration_id,
        provider,
        external_id: event.external_id,
        type: event.type,
        aggregate_key: event.aggregate_key,
        aggregate_version: event.aggregate_version === null ? null : BigInt(event.aggregate_version),
        payload: sealer.seal('integration_events', 'payload', id, JSON.stringify(event.payload)),
        queue: event.priority,
        received_at,
      };
    });
    const added = await tx.integrationEvent.createManyAndReturn({
      data: rows,
      skipDuplicates: true,
      select: { id: true, external_id: true },
    });
    const queues = new Map(events.map(({ external_id, priority }) => [external_id, priority]));
    for (const { id, external_id } of added)
      await enqueue(
        tx,
        'event.process',
        { company_id, event_id: id },
        { queue: queues.get(external_id) ?? 'default' },
      );
    return new Map(added.map(({ id, external_id }) => [external_id, id]));
  });
}
