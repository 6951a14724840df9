import { nextDay, startOfDay } from '@/lib/clock/company-day';
import { type Batch, type StartBatch, startBatchSchema } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { requireFeature } from '../features/require-feature';
import { presentBatch } from './present-batch';
import { queueAnalysis } from './queue-analysis';

/** More at once would hold up the analyses of new calls for hours, and cost a month's budget by one click. */
const MOST = 5_000;

/**
 * Analyses the finished conversations of a period again, behind whatever else waits.
 * @throws AppError conflict while another batch runs, unprocessable for an empty or too long period, forbidden.
 */
export async function startBatch({ ctx, input }: { ctx: Ctx; input: StartBatch }): Promise<Batch> {
  authorize(ctx.actor, 'ai.write');
  const { from, to } = startBatchSchema.parse(input);
  const { company_id } = ctx;
  const { user_id } = personOf(ctx);
  if (from > to) throw new AppError('unprocessable', 'The period ends before it begins: swap the two days.');
  return companyTx(ctx, async (tx) => {
    await requireFeature(tx, ctx, 'ai_analysis');
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`batch|${company_id}`}, 0))`;
    const running = await tx.analysisBatch.count({ where: { company_id, state: 'running' } });
    if (running > 0)
      throw new AppError('conflict', 'A batch is running: wait until it is done, or cancel it.');
    const { timezone } = await companyProfile(tx, company_id);
    const conversations = await tx.conversation.findMany({
      where: {
        company_id,
        consent: { not: 'refused' },
        processed_at: { not: null },
        transcript: { not: null },
        conversation_date: { gte: startOfDay(from, timezone), lt: startOfDay(nextDay(to), timezone) },
      },
      orderBy: { conversation_date: 'desc' },
      take: MOST + 1,
      select: { id: true },
    });
    if (conversations.length === 0)
      throw new AppError('unprocessable', 'There is no finished conversation in this period.');
    if (conversations.length > MOST)
      throw new AppError(
        'unprocessable',
        `There are more than ${MOST} conversations in this period: choose a shorter one.`,
      );
    const row = await tx.analysisBatch.create({
      data: {
        company_id,
        id: newId(),
        user_id,
        from_day: new Date(from),
        to_day: new Date(to),
        created_at: ctx.clock.now(),
      },
    });
    await tx.analysisBatchItem.createMany({
      data: conversations.map(({ id }) => ({ company_id, batch_id: row.id, conversation_id: id })),
    });
    for (const { id } of conversations) await queueAnalysis(tx, ctx, { conversation_id: id, why: 'batch' });
    await writeAudit(tx, ctx, {
      action: 'START_ANALYSIS_BATCH',
      entity_type: 'analysis_batch',
      entity_id: row.id,
      after: { from, to, conversations: conversations.length },
    });
    return presentBatch(tx, row);
  });
}
