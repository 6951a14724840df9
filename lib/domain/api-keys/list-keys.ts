import type { ApiKeyView } from '@/lib/contracts/api-keys';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentKey } from './make-key';

/** The company's keys, those in use first, newest first. */
export async function listKeys({ ctx }: { ctx: Ctx }): Promise<{ data: ApiKeyView[] }> {
  authorize(ctx.actor, 'api_keys.read');
  return companyTx(ctx, async (tx) => {
    const rows = await tx.apiKey.findMany({
      where: { company_id: ctx.company_id },
      orderBy: [{ revoked_at: { sort: 'desc', nulls: 'first' } }, { created_at: 'desc' }],
      take: 200,
    });
    return { data: rows.map(presentKey) };
  });
}
