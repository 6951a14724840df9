import { systemTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import { type AccountCtx, asPerson } from './account';

/**
 * Ends one of one's own sessions; that browser is signed out from its next request on.
 * @throws AppError not_found, also for somebody else's.
 */
export async function endSession({ ctx, input }: { ctx: AccountCtx; input: { id: string } }): Promise<void> {
  await end(ctx, { id: input.id }, true);
}

/** Ends all of one's sessions but this one. */
export async function endOtherSessions({ ctx }: { ctx: AccountCtx }): Promise<void> {
  await end(ctx, { id: { not: ctx.account.session_id } }, false);
}

async function end(
  ctx: AccountCtx,
  which: { id: string | { not: string } },
  must_exist: boolean,
): Promise<void> {
  const { account } = ctx;
  await systemTx('end sessions', async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { user_id: account.user_id, ...which } });
    if (count === 0 && must_exist) throw notFound('This session');
    if (count === 0 || account.company === null) return;
    await writeAudit(tx, asPerson(ctx, account, account.company.id), {
      action: 'END_SESSION',
      entity_type: 'user',
      entity_id: account.user_id,
      after: { ended: count },
    });
  });
}
