import type { AnalysisReason } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { type Ctx, personOf } from '../ctx';
import { type KeptSummary, sealSummary } from './sealed-summary';

interface Written {
  made_by: string;
  reason: AnalysisReason | null;
  conversations: string[];
  kept: KeptSummary;
}

/**
 * Keeps what was written about a person in place of what was there. Where a model was asked in vain, its summary from before
 * says more than the rules: it stays, and why none came is kept beside it.
 */
export async function keepSummary(
  ctx: Ctx,
  id: string,
  { made_by, reason, conversations, kept }: Written,
): Promise<void> {
  const { company_id } = ctx;
  const { user_id, role } = personOf(ctx);
  await companyTx(ctx, async (tx) => {
    const where = { company_id_user_id: { company_id, user_id: id } };
    const before = await tx.coachingSummary.findUnique({ where, select: { made_by: true } });
    if (reason !== null && before !== null && before.made_by !== 'rules') {
      await tx.coachingSummary.update({ where, data: { reason } });
      return;
    }
    const sealer = await companySealer(tx, company_id);
    const row = {
      made_by,
      reason,
      conversation_ids: conversations,
      content: sealSummary(sealer, id, kept),
      written_at: ctx.clock.now(),
      written_by_id: role === 'ADMIN' ? null : user_id,
    };
    await tx.coachingSummary.upsert({ where, create: { company_id, user_id: id, ...row }, update: row });
  });
}
