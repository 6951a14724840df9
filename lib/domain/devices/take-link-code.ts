import { timingSafeEqual } from 'node:crypto';
import { systemTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { hashSecret } from '@/lib/ids';
import type { VisitorCtx } from '../sessions/account';
import { takeCode } from '../sessions/one-time-codes';

/**
 * Uses a link code up and says whose it is. A wrong state uses it up as well: whoever has the code without the state
 * should not have it.
 * @throws AppError gone.
 */
export async function takeLinkCode({
  ctx,
  input,
}: {
  ctx: VisitorCtx;
  input: { code: string; state: string };
}): Promise<{ company_id: string; user_id: string }> {
  const subject = await systemTx('link extension', (tx) =>
    takeCode(tx, ctx.clock, 'extension_link', input.code),
  );
  const [company_id, user_id, state_hash] = (subject ?? '').split(':');
  if (!company_id || !user_id || !state_hash || !sameHash(hashSecret(input.state), state_hash))
    throw new AppError('gone', 'This connection was used already or has expired. Click Connect again.');
  return { company_id, user_id };
}

function sameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
