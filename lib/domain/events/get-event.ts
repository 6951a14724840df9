import type { EventDetail } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { presentEvent } from './present-event';
import { openPayload } from './process-event';

/** One event with what was received: that may hold personal data, so looking at it is audited. @throws AppError not_found */
export async function getEvent({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<EventDetail> {
  authorize(ctx.actor, 'events.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const row = await tx.integrationEvent.findUnique({
      where: { company_id_id: { company_id, id: input.id } },
    });
    if (row === null) throw notFound('Event');
    const payload = await openPayload(tx, row);
    await writeAudit(tx, ctx, { action: 'READ_EVENT', entity_type: 'integration_event', entity_id: row.id });
    return { ...presentEvent(row), payload };
  });
}
