import type { AlertType } from '@/lib/contracts/alerts';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { settleFailures } from '../events/tell-failures';
import { raiseAlert } from './raise-alert';
import { conversionDrop } from './rules/conversion-drop';
import { botErrors, failedImports } from './rules/failures';
import { settleLimits } from './rules/limits';
import { lowAdherence } from './rules/low-adherence';
import type { AlertRule } from './rules/rule';
import { stuckDeals } from './rules/stuck-deals';
import { targetRisk } from './rules/target-risk';
import { settleAlerts } from './settle-alerts';

/** What is looked at once a day describes a state: when it no longer holds, its alerts are settled without anybody's hand. */
const DAILY: readonly { type: AlertType; rule: AlertRule }[] = [
  { type: 'DEAL_STUCK', rule: stuckDeals },
  { type: 'TARGET_RISK', rule: targetRisk },
  { type: 'CONVERSION_DROP', rule: conversionDrop },
  { type: 'LOW_PLAYBOOK_ADHERENCE', rule: lowAdherence },
];
/** What is looked at every hour happened: it stays until somebody has dealt with it. */
const HOURLY: readonly AlertRule[] = [failedImports, botErrors];

/** Looks for what a company should know, raises it, and settles what is no longer so. Running it twice changes nothing. */
export async function checkAlerts({ ctx, input }: { ctx: Ctx; input: { daily: boolean } }): Promise<void> {
  authorize(ctx.actor, 'company.write');
  const now = ctx.clock.now();
  await companyTx(ctx, async (tx) => {
    const inTx = { ...ctx, tx };
    for (const rule of HOURLY)
      for (const finding of await rule(tx, ctx.company_id, now))
        await raiseAlert({ ctx: inTx, input: finding });
    await settleLimits(tx, ctx.company_id, now);
    await settleFailures(tx, ctx.company_id, now);
    if (!input.daily) return;
    for (const { type, rule } of DAILY) {
      const findings = await rule(tx, ctx.company_id, now);
      for (const finding of findings) await raiseAlert({ ctx: inTx, input: finding });
      const found = findings.map(({ key }) => key);
      await settleAlerts(tx, { company_id: ctx.company_id, type, open_key: { notIn: found } }, now);
    }
  });
}
