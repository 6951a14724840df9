import { API_SCOPES, type ApiKeyView, type CreatedApiKey } from '@/lib/contracts/api-keys';
import type { Tx } from '@/lib/db/clients';
import type { ApiKey } from '@/lib/db/generated/client';
import { hashSecret, newId, newSecret } from '@/lib/ids';
import type { Ctx } from '../ctx';

/** Tells our keys from other secrets, for people and for secret scanners. */
const START = 'pfy_';
const PREFIX_LENGTH = START.length + 6;

/** Makes a key; the answer is the only place where it ever stands. */
export async function makeKey(
  tx: Tx,
  ctx: Ctx,
  made_by: string,
  fields: Pick<ApiKey, 'name' | 'scopes' | 'expires_at'>,
): Promise<CreatedApiKey> {
  const key = `${START}${newSecret()}`;
  const row = await tx.apiKey.create({
    data: {
      ...fields,
      id: newId(),
      company_id: ctx.company_id,
      prefix: key.slice(0, PREFIX_LENGTH),
      key_hash: hashSecret(key),
      created_by_id: made_by,
      created_at: ctx.clock.now(),
    },
  });
  return { ...presentKey(row), key };
}

/** A key as people see it. */
export function presentKey(row: ApiKey): ApiKeyView {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: API_SCOPES.filter((scope) => row.scopes.includes(scope)),
    created_at: row.created_at.toISOString(),
    last_used_at: row.last_used_at?.toISOString() ?? null,
    expires_at: row.expires_at?.toISOString() ?? null,
    revoked_at: row.revoked_at?.toISOString() ?? null,
  };
}
