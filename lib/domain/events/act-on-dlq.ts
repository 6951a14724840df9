import type { DlqAction, DlqFilter } from '@/lib/contracts/events';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { settleFailures } from './tell-failures';
import { tryAgain } from './try-again';

const ACTIONS = {
  retry: 'RETRY_DEAD_LETTERS',
  archive: 'ARCHIVE_DEAD_LETTERS',
  delete: 'DELETE_DEAD_LETTERS',
} as const;

/** Of a filter so many at a time, so that neither the request nor the locks take long. */
const AT_ONCE = 1_000;

/**
 * Tries dead letters again, archives them, or deletes what they hold (their key stays, so that the same event delivered
 * again is not taken for new): those that are named, or the next thousand of a filter, of which `left` remain.
 * @throws AppError bad_request without ids and filter, not_found when a named one is no dead letter of this company; nothing is
 * changed then.
 */
export async function actOnDlq({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: DlqAction;
}): Promise<{ changed: number; left: number }> {
  authorize(ctx.actor, 'events.write');
  const { action, filter } = input;
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const ids =
      filter === undefined ? await named(tx, company_id, input.ids) : await oldest(tx, company_id, filter);
    const changed = await perform(tx, ctx, action, ids);
    await settleFailures(tx, company_id, ctx.clock.now());
    await writeAudit(tx, ctx, {
      action: ACTIONS[action],
      entity_type: 'integration_event',
      entity_id: ids.length === 1 ? (ids[0] ?? company_id) : company_id,
      after: { changed, ...(filter === undefined ? {} : { filter }) },
    });
    const left =
      filter === undefined ? 0 : await tx.integrationEvent.count({ where: fitting(company_id, filter) });
    return { changed, left };
  });
}

async function named(tx: Tx, company_id: string, given: readonly string[] | undefined): Promise<string[]> {
  if (given === undefined) throw new AppError('bad_request', 'Name either ids or a filter.');
  const ids = [...new Set(given)];
  const found = await tx.integrationEvent.count({
    where: { company_id, id: { in: ids }, status: { in: ['DEAD', 'ARCHIVED'] } },
  });
  if (found !== ids.length) throw notFound('Dead letter');
  return ids;
}

async function oldest(tx: Tx, company_id: string, filter: DlqFilter): Promise<string[]> {
  const rows = await tx.integrationEvent.findMany({
    where: fitting(company_id, filter),
    orderBy: [{ received_at: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take: AT_ONCE,
  });
  return rows.map(({ id }) => id);
}

function fitting(company_id: string, { status, provider, error_code, until }: DlqFilter) {
  return {
    company_id,
    status,
    processed_at: { lte: until },
    ...(provider === undefined ? {} : { provider }),
    ...(error_code === undefined ? {} : { error_code }),
  };
}

async function perform(tx: Tx, ctx: Ctx, action: DlqAction['action'], ids: string[]): Promise<number> {
  if (action === 'retry') return tryAgain(tx, ctx, ids);
  const { count } = await tx.integrationEvent.updateMany({
    where: { company_id: ctx.company_id, id: { in: ids } },
    data: action === 'archive' ? { status: 'ARCHIVED' } : { status: 'DELETED', payload: null },
  });
  return count;
}
