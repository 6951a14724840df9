import type { Tx } from '@/lib/db/clients';
import { systemTx } from '@/lib/db/doors';
import { writeAudit } from '../audit/write-audit';
import { type AccountCtx, asPerson } from '../sessions/account';
import { requireStaff } from './require-staff';

/** Ends one's own visit to a company; nothing happens without one. @throws AppError not_found for everybody but staff. */
export async function endSwitch({ ctx }: { ctx: AccountCtx }): Promise<void> {
  requireStaff(ctx);
  await systemTx('switch company', (tx) => endRunning(tx, ctx));
}

/** Ends the visits of this account that still run; `tx` is a system transaction. */
export async function endRunning(tx: Tx, ctx: AccountCtx): Promise<void> {
  const now = ctx.clock.now();
  const running = await tx.companySwitch.findMany({
    where: { user_id: ctx.account.user_id, ended_at: null, expires_at: { gt: now } },
    select: { id: true, company_id: true },
  });
  for (const { id, company_id } of running) {
    await tx.companySwitch.update({
      where: { company_id_id: { company_id, id } },
      data: { ended_at: now },
    });
    await writeAudit(tx, asPerson(ctx, ctx.account, company_id), {
      action: 'END_SWITCH',
      entity_type: 'company_switch',
      entity_id: id,
      after: { ended_at: now.toISOString() },
    });
  }
}
