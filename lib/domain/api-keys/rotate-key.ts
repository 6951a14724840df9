import type { CreatedApiKey } from '@/lib/contracts/api-keys';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { makeKey } from './make-key';

/** The old key works this much longer, so that a machine can be changed over without a gap. */
const OVERLAP_MS = 24 * 3_600_000;

/** A new key in place of an old one, which ends a day later. @throws AppError not_found, conflict for a revoked key. */
export async function rotateKey({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<CreatedApiKey> {
  authorize(ctx.actor, 'api_keys.write');
  const { user_id } = personOf(ctx);
  const { company_id } = ctx;
  const where = { company_id_id: { company_id, id: input.id } };
  return companyTx(ctx, async (tx) => {
    const old = await tx.apiKey.findUnique({ where });
    if (old === null) throw notFound('API key');
    if (old.revoked_at !== null)
      throw new AppError('conflict', 'A revoked key cannot be rotated; make a new one.');
    const end = new Date(ctx.clock.now().getTime() + OVERLAP_MS);
    const expires_at = old.expires_at !== null && old.expires_at < end ? old.expires_at : end;
    await tx.apiKey.update({ where, data: { expires_at } });
    const made = await makeKey(tx, ctx, user_id, {
      name: old.name,
      scopes: old.scopes,
      expires_at: old.expires_at,
    });
    await writeAudit(tx, ctx, {
      action: 'ROTATE_API_KEY',
      entity_type: 'api_key',
      entity_id: old.id,
      after: { replaced_by: made.id, expires_at },
    });
    return made;
  });
}
