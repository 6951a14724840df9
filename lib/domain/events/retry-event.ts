import type { EventView } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { presentEvent } from './present-event';
import { settleFailures } from './tell-failures';
import { tryAgain } from './try-again';

/**
 * Processes an event again: a dead one, or one that was archived or is waiting for its next attempt.
 * @throws AppError not_found, conflict for one that was applied or whose content was deleted.
 */
export async function retryEvent({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<EventView> {
  authorize(ctx.actor, 'events.write');
  const { company_id } = ctx;
  const where = { company_id_id: { company_id, id: input.id } };
  return companyTx(ctx, async (tx) => {
    const row = await tx.integrationEvent.findUnique({ where, omit: { payload: true } });
    if (row === null) throw notFound('Event');
    if (!['DEAD', 'ARCHIVED', 'PENDING'].includes(row.status))
      throw new AppError('conflict', 'Only an event that has not been applied can be tried again.');
    await tryAgain(tx, ctx, [row.id]);
    await settleFailures(tx, company_id, ctx.clock.now());
    await writeAudit(tx, ctx, {
      action: 'RETRY_EVENT',
      entity_type: 'integration_event',
      entity_id: row.id,
      before: { status: row.status },
      after: { status: 'PENDING' },
    });
    return presentEvent(await tx.integrationEvent.findUniqueOrThrow({ where, omit: { payload: true } }));
  });
}
