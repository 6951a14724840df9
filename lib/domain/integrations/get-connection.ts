import type { ConnectionView } from '@/lib/contracts/integrations';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { findConnection, requireProvider } from './connection';
import { presentConnection } from './present-connection';

/** The company's connection to a provider, without secrets. @throws AppError not_found for an unknown provider. */
export async function getConnection({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { provider: string };
}): Promise<ConnectionView> {
  authorize(ctx.actor, 'integrations.read');
  const provider = requireProvider(input.provider);
  return companyTx(ctx, async (tx) =>
    presentConnection(tx, ctx, provider, await findConnection(tx, ctx.company_id, provider)),
  );
}
