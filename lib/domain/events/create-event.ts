import { type CreateEvent, createEventSchema } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { storeEvents } from './store-events';

/** Takes an event from a machine; the same idempotency key again gives the first one's id. */
export async function createEvent({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: CreateEvent;
}): Promise<{ id: string; duplicate: boolean }> {
  authorize(ctx.actor, 'events.write');
  const event = createEventSchema.parse(input);
  const { company_id } = ctx;
  const external_id = event.idempotency_key;
  return companyTx(ctx, async (tx) => {
    const added = await storeEvents(
      { company_id, provider: 'api', integration_id: null, received_at: ctx.clock.now(), tx },
      [
        {
          external_id,
          type: event.type,
          aggregate_key: `lead:${event.data.id}`,
          aggregate_version: Date.parse(event.occurred_at),
          priority: event.priority,
          payload: { type: event.type, data: event.data },
        },
      ],
    );
    const id = added.get(external_id);
    if (id !== undefined) return { id, duplicate: false };
    const known = await tx.integrationEvent.findUniqueOrThrow({
      where: { company_id_provider_external_id: { company_id, provider: 'api', external_id } },
      select: { id: true },
    });
    return { id: known.id, duplicate: true };
  });
}
