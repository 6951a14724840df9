import type { Tx } from '@/lib/db/clients';
import type { Ctx } from '../ctx';
import { raiseAlert } from './raise-alert';
import { adherenceKey, lowAdherence } from './rules/low-adherence';
import { settleAlerts } from './settle-alerts';

/** Looks at one person's scores as soon as a call of theirs has a new one: raises the alert, or settles it. */
export async function checkAdherence(tx: Tx, ctx: Ctx, user_id: string): Promise<void> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  const findings = await lowAdherence(tx, company_id, now, user_id);
  for (const finding of findings) await raiseAlert({ ctx: { ...ctx, tx }, input: finding });
  if (findings.length === 0) await settleAlerts(tx, { company_id, open_key: adherenceKey(user_id) }, now);
}
