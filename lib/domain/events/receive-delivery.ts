import type { Clock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { companySealer, type Sealer } from '@/lib/db/sealer';
import { AppError, notFound } from '@/lib/errors/app-error';
import { hashSecret } from '@/lib/ids';
import type { ConnectionSecrets } from '@/lib/integrations/contracts/connection';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { type InboundEvent, InboundRefusal, type RawDelivery } from '@/lib/integrations/contracts/inbound';
import { connectionById, requireProvider } from '../integrations/connection';
import { storeEvents } from './store-events';
import { storeUnreadable } from './store-unreadable';

/** A vendor's delivery with the address it came to. */
export interface Delivery {
  provider: string;
  /** The secret part of the address. */
  key: string;
  raw: RawDelivery;
}

/** How a connection is found from an address; kept for a moment, as deliveries come in bursts. */
interface Receiver {
  company_id: string;
  integration_id: string;
  secrets: ConnectionSecrets;
  sealer: Sealer;
}

/** So long after a change of secrets or the end of a connection its old state may still count, milliseconds. */
const KEPT_MS = 5_000;
const MOST_KEPT = 5_000;
const kept = new Map<string, { until: number; receiver: Receiver | null }>();

/**
 * Takes a vendor's delivery: finds the company by the address, verifies, and stores its events with their jobs in one
 * transaction. When this returns, nothing of it can be lost; delivered again it changes nothing.
 * @throws AppError not_found for an unknown address, unauthenticated for a forged or stale delivery, bad_request for one that
 * cannot be read; where it was verified it is kept as a dead letter.
 */
export async function receiveDelivery({
  clock,
  input,
}: {
  clock: Clock;
  input: Delivery;
}): Promise<{ received: number; duplicates: number }> {
  const provider = requireProvider(input.provider);
  const receiver = await receiverOf(provider, input.key, clock);
  if (provider.inbound === null || receiver === null) throw notFound('This address');
  const { company_id, integration_id, sealer, secrets } = receiver;
  const { received_at } = input.raw;
  const source = { company_id, integration_id, provider: provider.slug, received_at, sealer };
  const events = await readEvents(provider.inbound, source, input.raw, secrets);
  const added = await storeEvents(source, events);
  return { received: added.size, duplicates: events.length - added.size };
}

/** Largest delivery that a provider may send, in bytes. @throws AppError not_found */
export function deliveryLimit(slug: string): number {
  const { inbound } = requireProvider(slug);
  if (inbound === null) throw notFound('This address');
  return inbound.max_bytes;
}

async function readEvents(
  inbound: NonNullable<ProviderDescriptor['inbound']>,
  source: Parameters<typeof storeUnreadable>[0],
  raw: RawDelivery,
  secrets: ConnectionSecrets,
): Promise<InboundEvent[]> {
  try {
    return inbound.read(raw, secrets);
  } catch (error) {
    if (!(error instanceof InboundRefusal)) throw error;
    const { reason, message } = error;
    if (reason === 'unreadable') await storeUnreadable(source, raw, secrets, message);
    const believed = reason !== 'forged' && reason !== 'stale';
    throw new AppError(believed ? 'bad_request' : 'unauthenticated', message);
  }
}

async function receiverOf(
  { provider }: ProviderDescriptor,
  key: string,
  clock: Clock,
): Promise<Receiver | null> {
  const hash = hashSecret(key);
  const id = `${provider}|${hash}`;
  const now = clock.now().getTime();
  const known = kept.get(id);
  if (known !== undefined && known.until > now) return known.receiver;
  const receiver = await findReceiver(provider, hash);
  kept.delete(id);
  kept.set(id, { until: now + KEPT_MS, receiver });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return receiver;
}

async function findReceiver(
  provider: ProviderDescriptor['provider'],
  hash: string,
): Promise<Receiver | null> {
  const row = await systemTx('receive webhook', (tx) =>
    tx.integration.findUnique({
      where: { inbound_key_hash: hash },
      select: { company_id: true, id: true, provider: true, status: true },
    }),
  );
  if (row === null || row.provider !== provider || row.status === 'INACTIVE') return null;
  const { company_id, id: integration_id } = row;
  return companyTx({ company_id }, async (tx) => {
    const { secrets } = await connectionById(tx, company_id, integration_id);
    return { company_id, integration_id, secrets, sealer: await companySealer(tx, company_id) };
  });
}
