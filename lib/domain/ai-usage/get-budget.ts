import { budgetState } from '@/lib/ai/budget-state';
import type { AiBudgetState } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** The company's budget for models, and what of it is spent this month. @throws AppError forbidden. */
export async function getBudget({ ctx }: { ctx: Ctx }): Promise<AiBudgetState> {
  authorize(ctx.actor, 'ai.read');
  return companyTx(ctx, (tx) => budgetState(tx, ctx.company_id, ctx.clock.now()));
}
