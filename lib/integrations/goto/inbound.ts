import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type InboundDescriptor, type InboundEvent, InboundRefusal } from '../contracts/inbound';

/** One integrator saw the id of a recording in snake case: both are taken. */
const envelopeSchema = z.object({
  source: z.string().max(100),
  type: z.string().max(100),
  timestamp: z.string().max(40).optional(),
  content: z.object({
    conversationSpaceId: z.string().min(1).max(100).optional(),
    recordingId: z.string().min(1).max(100).optional(),
    recording_id: z.string().min(1).max(100).optional(),
    conversation_space_id: z.string().min(1).max(100).optional(),
  }),
});
/** Over a WebSocket, and from relays, the envelope is wrapped once more. */
const deliverySchema = z.union([
  envelopeSchema,
  z.object({ data: envelopeSchema }).transform(({ data }) => data),
]);

/** What is used of a notification: the call itself is read again. The whole of it stands beside, under `delivery`. */
export const gotoEventSchema = z.object({
  type: z.string(),
  call_id: z.string().nullable(),
  recording_id: z.string().nullable(),
});
export type GoToEvent = z.infer<typeof gotoEventSchema>;

/**
 * GoTo signs nothing: a delivery is known by its secret address alone, so it is only a hint to read the call again. The same
 * notice about the same call or recording is one event, however often it comes.
 */
export const gotoInbound: InboundDescriptor = {
  max_bytes: 1024 * 1024,
  signed: false,
  read({ body }) {
    const text = new TextDecoder().decode(body);
    // Opening a channel may bring an empty delivery that only tests the address.
    if (text.trim() === '' || text.trim() === '{}') return [];
    const delivery = parse(text);
    const parsed = deliverySchema.safeParse(delivery);
    if (!parsed.success) throw new InboundRefusal('unreadable', 'This is no notification of GoTo.');
    return eventOf(parsed.data, delivery);
  },
};

function eventOf(
  { type, timestamp, content }: z.infer<typeof envelopeSchema>,
  delivery: unknown,
): InboundEvent[] {
  const call_id = content.conversationSpaceId ?? content.conversation_space_id ?? null;
  const recording_id = content.recordingId ?? content.recording_id ?? null;
  // A notice about anything else is kept as it came, and changes nothing.
  const subject =
    recording_id ?? call_id ?? createHash('sha256').update(JSON.stringify(delivery)).digest('hex');
  // A revision tells of another state of the same call, each time.
  const external_id = type.endsWith('_REVISION')
    ? `${type}:${subject}:${timestamp ?? ''}`
    : `${type}:${subject}`;
  const payload: GoToEvent & { delivery: unknown } = { type, call_id, recording_id, delivery };
  return [
    {
      external_id,
      type,
      aggregate_key: call_id === null ? null : `calls:${call_id}`,
      aggregate_version: null,
      priority: 'default',
      payload,
    },
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InboundRefusal('unreadable', 'This is not JSON.');
  }
}
