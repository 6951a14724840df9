import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { channelTokenName } from '../contracts/connection';
import {
  type InboundDescriptor,
  type InboundEvent,
  InboundRefusal,
  type RawDelivery,
} from '../contracts/inbound';
import { type Place, placeOf } from './modules';

/**
 * What is used of a notification: the record itself is read again. The whole of it stands beside, under `delivery`. One about a
 * module that is not exchanged is kept, and changes nothing.
 */
export type ZohoEvent = (Place & { operation: 'upsert' | 'delete'; id: string }) | { module: 'other' };

/** The name of the token among a connection's extra secrets. */
export const CHANNEL_TOKEN = channelTokenName('zoho');
const SIGNATURE_HEADER = 'x-zoho-webhook-signature';
/** How far the vendor's clock and the network may be off before a delivery counts as replayed. */
const OLDEST_MS = 24 * 3_600_000;
const MOST_AHEAD_MS = 10 * 60_000;

const tokenSchema = z.object({ token: z.string().max(200) });
const notificationSchema = z.object({
  server_time: z.number().int().positive(),
  module: z.string().max(100),
  ids: z
    .array(z.string().regex(/^\d{1,25}$/))
    .min(1)
    .max(1000),
  operation: z.enum(['insert', 'create', 'update', 'edit', 'delete']),
  channel_id: z.union([z.string(), z.number()]).optional(),
});

/**
 * Two ways in: the vendor's own notifications, which carry the channel's token and no signature, and workflow webhooks that
 * are signed by us (HMAC-SHA256 of the raw body in hex, header X-Zoho-Webhook-Signature). Either only says which record to
 * read again.
 */
export const zohoInbound: InboundDescriptor = {
  max_bytes: 1024 * 1024,
  signed: true,
  read(delivery, secrets) {
    const signature = delivery.headers.get(SIGNATURE_HEADER);
    if (signature !== null) checkSignature(delivery.body, signature, secrets.webhook_secret);
    const body = parse(delivery.body, signature !== null);
    if (signature === null)
      checkToken(tokenSchema.safeParse(body).data?.token, secrets.extra?.[CHANNEL_TOKEN]);
    const parsed = notificationSchema.safeParse(body);
    if (!parsed.success) throw new InboundRefusal('unreadable', 'This is no notification of Zoho.');
    checkAge(parsed.data.server_time, delivery);
    return eventsOf(parsed.data, withoutToken(body));
  },
};

/** The token opens the address for others: it is no part of what people may look at. */
function withoutToken(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'token'));
}

function eventsOf(
  { module, ids, operation, server_time }: z.infer<typeof notificationSchema>,
  delivery: unknown,
): InboundEvent[] {
  const type = `${module}.${operation === 'delete' ? 'delete' : 'edit'}`;
  const place = placeOf(module);
  if (place === null) {
    const other: ZohoEvent & { delivery: unknown } = { module: 'other', delivery };
    const told = createHash('sha256').update(ids.toSorted().join()).digest('hex');
    return [
      {
        external_id: `${module}:${told}:${operation}:${server_time}`,
        type,
        aggregate_key: null,
        aggregate_version: null,
        priority: 'low',
        payload: other,
      },
    ];
  }
  return [...new Set(ids)].map((id, at) => ({
    external_id: `${module}:${id}:${operation}:${server_time}`,
    type,
    aggregate_key: `${place.module}:${id}`,
    aggregate_version: server_time,
    priority: 'high',
    payload: {
      ...place,
      operation: operation === 'delete' ? 'delete' : 'upsert',
      id,
      // One delivery tells of up to a thousand records: the first of its events keeps it for all.
      ...(at === 0 ? { delivery } : {}),
    } satisfies ZohoEvent & { delivery?: unknown },
  }));
}

function checkSignature(body: Uint8Array, signature: string, secret: string | undefined): void {
  const wanted = secret === undefined ? null : createHmac('sha256', secret).update(body).digest('hex');
  if (
    wanted === null ||
    !equal(
      wanted,
      signature
        .trim()
        .toLowerCase()
        .replace(/^sha256=/, ''),
    )
  )
    throw new InboundRefusal('forged', 'The signature is not right.');
}

function checkToken(token: string | undefined, wanted: string | undefined): void {
  if (token === undefined || wanted === undefined || !equal(token, wanted))
    throw new InboundRefusal('forged', 'The token is not right.');
}

function checkAge(server_time: number, { received_at }: RawDelivery): void {
  const age = received_at.getTime() - server_time;
  if (age > OLDEST_MS || age < -MOST_AHEAD_MS)
    throw new InboundRefusal('stale', 'The notification is too old, or from the future.');
}

/** In constant time, whatever the lengths. */
function equal(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

function parse(body: Uint8Array, signed: boolean): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new InboundRefusal(signed ? 'unreadable' : 'malformed', 'This is not JSON.');
  }
}
