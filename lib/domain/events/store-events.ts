import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer, type Sealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import type { InboundEvent } from '@/lib/integrations/contracts/inbound';
import { enqueueMany } from '@/lib/queue/enqueue';
import { gather } from './gather';

/** What an event came by. */
export interface EventSource {
  company_id: string;
  /** Slug of the provider, or "api". */
  provider: string;
  integration_id: string | null;
  received_at: Date;
  /** The company's, where the caller has one of a moment ago. */
  sealer?: Sealer;
  tx?: Tx;
}

/** Events that came together. */
interface Arrival {
  source: EventSource;
  events: readonly InboundEvent[];
}

/** More than this in one transaction would let the first of a burst wait too long for its answer. */
const MOST_TOGETHER = 32;

const storeGathered = gather(
  (company_id, arrivals: readonly Arrival[]) =>
    companyTx({ company_id }, (tx) => storeAll(tx, company_id, arrivals)),
  MOST_TOGETHER,
);

/**
 * Keeps events, sealed, and puts them in the queue of their priority, in one transaction: when this returns, nothing can be
 * lost. An event that is known already is left alone. Without a transaction of the caller's, what arrives at the same time
 * for the same company shares one.
 * @returns the ids of the new ones, by external id.
 */
export async function storeEvents(
  source: EventSource,
  events: readonly InboundEvent[],
): Promise<Map<string, string>> {
  if (events.length === 0) return new Map();
  const arrival = { source, events };
  if (source.tx === undefined) return storeGathered(source.company_id, arrival);
  const [added] = await storeAll(source.tx, source.company_id, [arrival]);
  return added ?? new Map();
}

async function storeAll(
  tx: Tx,
  company_id: string,
  arrivals: readonly Arrival[],
): Promise<Map<string, string>[]> {
  const sealer = arrivals[0]?.source.sealer ?? (await companySealer(tx, company_id));
  const rows = arrivals.map(({ source: { provider, integration_id, received_at }, events }) =>
    events.map((event) => {
      const id = newId();
      return {
        id,
        integration_id,
        provider,
        external_id: event.external_id,
        type: event.type,
        aggregate_key: event.aggregate_key,
        aggregate_version: event.aggregate_version,
        payload: sealer.seal('integration_events', 'payload', id, JSON.stringify(event.payload)),
        queue: event.priority,
        received_at,
      };
    }),
  );
  // One statement whose text does not change with the number of rows: the client would compile each number anew.
  const stored = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO integration_events (company_id, id, integration_id, provider, external_id, type, aggregate_key,
      aggregate_version, payload, queue, received_at)
    SELECT ${company_id}, id, integration_id, provider, external_id, type, aggregate_key, aggregate_version, payload, queue,
      received_at
    FROM jsonb_to_recordset(${JSON.stringify(rows.flat())}::jsonb) AS given (id text, integration_id text, provider text,
      external_id text, type text, aggregate_key text, aggregate_version bigint, payload text, queue text,
      received_at timestamptz)
    ON CONFLICT (company_id, provider, external_id) DO NOTHING
    RETURNING id`;
  const fresh = new Set(stored.map(({ id }) => id));
  const added = rows.map((each) => each.filter(({ id }) => fresh.has(id)));
  const jobs = added.flat();
  for (const queue of new Set(jobs.map((job) => job.queue)))
    await enqueueMany(
      tx,
      'event.process',
      jobs.filter((job) => job.queue === queue).map(({ id }) => ({ company_id, event_id: id })),
      queue,
    );
  return added.map((each) => new Map(each.map(({ external_id, id }) => [external_id, id])));
}
