import type { DlqAction } from '@/lib/contracts/events';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { tryAgain } from './try-again';

const ACTIONS = {
  retry: 'RETRY_DEAD_LETTERS',
  archive: 'ARCHIVE_DEAD_LETTERS',
  delete: 'DELETE_DEAD_LETTERS',
} as const;

/**
 * Tries dead letters again, archives them, or deletes what they hold (their key stays, so that the same event delivered
 * again is not taken for new).
 * @throws AppError not_found when one of them is no dead letter of this company; nothing is changed then.
 */
export async function actOnDlq({ ctx, input }: { ctx: Ctx; input: DlqAction }): Promise<{ changed: number }> {
  authorize(ctx.actor, 'events.write');
  const { company_id } = ctx;
  const ids = [...new Set(input.ids)];
  return companyTx(ctx, async (tx) => {
    const found = await tx.integrationEvent.count({
      where: { company_id, id: { in: ids }, status: { in: ['DEAD', 'ARCHIVED'] } },
    });
    if (found !== ids.length) throw notFound('Dead letter');
    const changed = await perform(tx, ctx, input.action, ids);
    await writeAudit(tx, ctx, {
      action: ACTIONS[input.action],
      entity_type: 'integration_event',
      entity_id: ids.length === 1 ? (ids[0] ?? company_id) : company_id,
      after: { changed },
    });
    return { changed };
  });
}

async function perform(tx: Tx, ctx: Ctx, action: DlqAction['action'], ids: string[]): Promise<number> {
  if (action === 'retry') return tryAgain(tx, ctx, ids);
  const { count } = await tx.integrationEvent.updateMany({
    where: { company_id: ctx.company_id, id: { in: ids } },
    data: action === 'archive' ? { status: 'ARCHIVED' } : { status: 'DELETED', payload: null },
  });
  return count;
}
