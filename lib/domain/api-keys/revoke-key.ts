import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';

/** Ends a key at once; revoking it again changes nothing. @throws AppError not_found */
export async function revokeKey({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'api_keys.write');
  const { company_id } = ctx;
  const where = { company_id_id: { company_id, id: input.id } };
  await companyTx(ctx, async (tx) => {
    const found = await tx.apiKey.findUnique({ where, select: { revoked_at: true, name: true } });
    if (found === null) throw notFound('API key');
    if (found.revoked_at !== null) return;
    await tx.apiKey.update({ where, data: { revoked_at: ctx.clock.now() } });
    await writeAudit(tx, ctx, {
      action: 'REVOKE_API_KEY',
      entity_type: 'api_key',
      entity_id: input.id,
      before: { name: found.name },
    });
  });
}
