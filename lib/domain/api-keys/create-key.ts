import { type CreateApiKey, type CreatedApiKey, createApiKeySchema } from '@/lib/contracts/api-keys';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { makeKey } from './make-key';

const MOST_KEYS = 50;
const DAY_MS = 86_400_000;

/** A new key for a machine. @throws AppError conflict when the company has too many already. */
export async function createKey({ ctx, input }: { ctx: Ctx; input: CreateApiKey }): Promise<CreatedApiKey> {
  authorize(ctx.actor, 'api_keys.write');
  const { user_id } = personOf(ctx);
  const { name, scopes, expires_in_days } = createApiKeySchema.parse(input);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    if ((await tx.apiKey.count({ where: { company_id, revoked_at: null } })) >= MOST_KEYS)
      throw new AppError('conflict', 'Revoke keys that nobody uses before you make another one.');
    const expires_at =
      expires_in_days === null ? null : new Date(ctx.clock.now().getTime() + expires_in_days * DAY_MS);
    const made = await makeKey(tx, ctx, user_id, { name, scopes, expires_at });
    await writeAudit(tx, ctx, {
      action: 'CREATE_API_KEY',
      entity_type: 'api_key',
      entity_id: made.id,
      after: { name, scopes, expires_at },
    });
    return made;
  });
}
