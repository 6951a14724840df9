import { tellOfBudget } from '@/lib/ai/budget';
import { budgetState } from '@/lib/ai/budget-state';
import { type AiBudgetState, type UpdateAiBudget, updateAiBudgetSchema } from '@/lib/contracts/ai';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { BUDGET_ALERTS } from '../alerts/rules/limits';
import { settleAlerts } from '../alerts/settle-alerts';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';

/** Sets what models may cost in a month; null lifts the limit. Alerts of the limit before are settled; what holds of this one is told. */
export async function updateBudget({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateAiBudget;
}): Promise<AiBudgetState> {
  authorize(ctx.actor, 'ai.write');
  const wanted = updateAiBudgetSchema.parse(input);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const before = await tx.aIBudget.findUnique({ where: { company_id } });
    await tx.aIBudget.upsert({
      where: { company_id },
      create: { company_id, ...wanted },
      update: { ...wanted, alerted_month: null, alerted_percent: 0 },
    });
    await writeAudit(tx, ctx, {
      action: 'UPDATE_AI_BUDGET',
      entity_type: 'ai_budget',
      entity_id: company_id,
      ...(before && {
        before: { monthly_usd: before.monthly_usd, stop_at_percent: before.stop_at_percent },
      }),
      after: wanted,
    });
    const now = ctx.clock.now();
    await settleAlerts(tx, { company_id, open_key: { startsWith: BUDGET_ALERTS } }, now);
    await tellOfBudget(tx, { company_id, now });
    return budgetState(tx, company_id, now);
  });
}
