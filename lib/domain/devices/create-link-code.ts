import { systemTx } from '@/lib/db/doors';
import { hashSecret } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { type Ctx, personOf } from '../ctx';
import { makeCode } from '../sessions/one-time-codes';

/**
 * Makes the one-time code by which an extension becomes a device of the person who clicked Connect. It stands for two
 * minutes and only together with the extension's `state`.
 */
export async function createLinkCode({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { state: string };
}): Promise<{ code: string; expires_at: string }> {
  authorize(ctx.actor, 'devices.write');
  const { user_id } = personOf(ctx);
  const subject = `${ctx.company_id}:${user_id}:${hashSecret(input.state)}`;
  const { code, expires } = await systemTx('link extension', (tx) =>
    makeCode(tx, ctx.clock, 'extension_link', subject),
  );
  return { code, expires_at: expires.toISOString() };
}
