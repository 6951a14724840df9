import { z } from 'zod';
import { pagingSchema } from './paging';

/** What companies can be told of (Standard Webhooks: type, timestamp, data). */
export const WEBHOOK_EVENTS = [
  'conversation.finalised',
  'lead.created',
  'lead.updated',
  'lead.deleted',
  'deal.created',
  'deal.updated',
  'deal.deleted',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

const events = z.array(z.enum(WEBHOOK_EVENTS)).min(1).max(WEBHOOK_EVENTS.length);
const address = z.url().max(2000);

/** POST /api/v1/webhook-endpoints */
export const createEndpointSchema = z.strictObject({
  url: address,
  description: z.string().trim().max(120).default(''),
  events,
});
export type CreateEndpoint = z.infer<typeof createEndpointSchema>;

/** PATCH /api/v1/webhook-endpoints/{id} */
export const updateEndpointSchema = z.strictObject({
  url: address.optional(),
  description: z.string().trim().max(120).optional(),
  events: events.optional(),
  status: z.enum(['ACTIVE', 'DISABLED']).optional(),
});
export type UpdateEndpoint = z.infer<typeof updateEndpointSchema>;

export const endpointSchema = z.object({
  id: z.string(),
  url: z.string(),
  description: z.string(),
  events: z.array(z.enum(WEBHOOK_EVENTS)),
  status: z.enum(['ACTIVE', 'DISABLED']),
  /** "gone" (it answered 410), "failing" (for five days), "by_hand". */
  disabled_reason: z.string().nullable(),
  failing_since: z.iso.datetime().nullable(),
  /** Until when messages carry the signature of the old secret too. */
  previous_secret_until: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
});
export type EndpointView = z.infer<typeof endpointSchema>;
export const endpointListSchema = z.object({ data: z.array(endpointSchema) });

/** The answers that make a secret: the only ones that ever hold it. */
export const endpointWithSecretSchema = endpointSchema.extend({ secret: z.string() });
export type EndpointWithSecret = z.infer<typeof endpointWithSecretSchema>;

/** GET /api/v1/webhook-endpoints/{id}/deliveries */
export const listDeliveriesSchema = pagingSchema;
export const deliverySchema = z.object({
  id: z.string(),
  message_id: z.string(),
  event: z.string(),
  status: z.enum(['PENDING', 'DELIVERED', 'FAILED']),
  attempts: z.number().int(),
  created_at: z.iso.datetime(),
  delivered_at: z.iso.datetime().nullable(),
  next_attempt_at: z.iso.datetime().nullable(),
  log: z.array(
    z.object({
      at: z.iso.datetime(),
      status: z.number().int().nullable(),
      error: z.string().nullable(),
      ms: z.number().int(),
    }),
  ),
});
export type DeliveryView = z.infer<typeof deliverySchema>;
export const deliveryPageSchema = z.object({
  data: z.array(deliverySchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
export type DeliveryPage = z.infer<typeof deliveryPageSchema>;
