import type { ReplayEvents, ReplayPreview } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { tryAgain } from './try-again';

/** More than this at once would keep the table locked for too long: choose a shorter period. */
const MOST = 10_000;

const within = (company_id: string, { from, to, provider }: ReplayEvents) => ({
  company_id,
  received_at: { gte: from, lt: to },
  ...(provider === undefined ? {} : { provider }),
});
const REPLAYED = { notIn: ['PENDING', 'DELETED'] } satisfies { notIn: ('PENDING' | 'DELETED')[] };

/** What a replay of the period would take, and how much of the period waits at the moment, because of a replay or otherwise. */
export async function previewReplay({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ReplayEvents;
}): Promise<ReplayPreview> {
  authorize(ctx.actor, 'events.read');
  const where = within(ctx.company_id, input);
  return companyTx(ctx, async (tx) => ({
    events: await tx.integrationEvent.count({ where: { ...where, status: REPLAYED } }),
    waiting: await tx.integrationEvent.count({ where: { ...where, status: 'PENDING' } }),
    most: MOST,
  }));
}

/**
 * Processes everything of a period once more, applied or not. Handlers whose events carry the whole state skip what their
 * record has moved on from, so a replay brings nothing back to an old state.
 * @throws AppError unprocessable when the period holds more than 10,000 events.
 */
export async function replayEvents({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ReplayEvents;
}): Promise<{ changed: number }> {
  authorize(ctx.actor, 'events.write');
  const { company_id } = ctx;
  const { from, to, provider } = input;
  return companyTx(ctx, async (tx) => {
    const rows = await tx.integrationEvent.findMany({
      where: { ...within(company_id, input), status: REPLAYED },
      orderBy: [{ received_at: 'asc' }, { id: 'asc' }],
      select: { id: true },
      take: MOST + 1,
    });
    if (rows.length > MOST)
      throw new AppError('unprocessable', 'This period holds more than 10,000 events. Choose a shorter one.');
    const changed = await tryAgain(
      tx,
      ctx,
      rows.map(({ id }) => id),
    );
    await writeAudit(tx, ctx, {
      action: 'REPLAY_EVENTS',
      entity_type: 'company',
      entity_id: company_id,
      after: { from, to, provider: provider ?? 'all', changed },
    });
    return { changed };
  });
}
