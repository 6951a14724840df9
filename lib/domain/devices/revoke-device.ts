import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';

/**
 * Unlinks one of one's own extensions; its token stops working with its next request.
 * @throws AppError not_found, also for somebody else's.
 */
export async function revokeDevice({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'devices.write');
  const { user_id } = personOf(ctx);
  await companyTx(ctx, async (tx) => {
    const { count } = await tx.device.updateMany({
      where: { company_id: ctx.company_id, id: input.id, user_id, revoked_at: null },
      data: { revoked_at: ctx.clock.now() },
    });
    if (count === 0) throw notFound('This device');
    await writeAudit(tx, ctx, { action: 'REVOKE_DEVICE', entity_type: 'device', entity_id: input.id });
  });
}
