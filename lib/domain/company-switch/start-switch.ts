import type { CompanySwitchView, StartSwitch } from '@/lib/contracts/accounts';
import { systemTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { writeAudit } from '../audit/write-audit';
import { type AccountCtx, asPerson } from '../sessions/account';
import { endRunning } from './end-switch';
import { requireStaff } from './require-staff';

/** How long staff may stay in a company before they must say again why. */
export const SWITCH_SECONDS = 60 * 60;

/**
 * Lets an ADMIN into a company for an hour; an earlier visit ends. The company's directors see it, with the reason, in
 * their audit log.
 * @throws AppError not_found for an unknown company and for everybody but staff.
 */
export async function startSwitch({
  ctx,
  input,
}: {
  ctx: AccountCtx;
  input: StartSwitch;
}): Promise<CompanySwitchView> {
  requireStaff(ctx);
  const started_at = ctx.clock.now();
  const expires_at = new Date(started_at.getTime() + SWITCH_SECONDS * 1_000);
  return systemTx('switch company', async (tx) => {
    const company = await tx.company.findUnique({
      where: { slug: input.company_slug },
      select: { id: true, slug: true, name: true },
    });
    if (company === null) throw notFound('This company');
    await endRunning(tx, ctx);
    const id = newId();
    await tx.companySwitch.create({
      data: {
        company_id: company.id,
        id,
        user_id: ctx.account.user_id,
        reason: input.reason,
        started_at,
        expires_at,
      },
    });
    await writeAudit(tx, asPerson(ctx, ctx.account, company.id), {
      action: 'START_SWITCH',
      entity_type: 'company_switch',
      entity_id: id,
      after: { reason: input.reason, expires_at: expires_at.toISOString() },
    });
    return { id, company, reason: input.reason, expires_at: expires_at.toISOString() };
  });
}
