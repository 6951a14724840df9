import { type CallPage, type ListCalls, listCallsSchema } from '@/lib/contracts/calls';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { CALL_INCLUDE, presentCall } from './present-call';

const DAY_MS = 86_400_000;

/** The company's telephone calls of the last days as they were synchronised, the newest first. */
export async function listCalls({ ctx, input }: { ctx: Ctx; input: Partial<ListCalls> }): Promise<CallPage> {
  authorize(ctx.actor, 'integrations.read');
  const { days, page, page_size } = listCallsSchema.parse(input);
  const since = new Date(ctx.clock.now().getTime() - days * DAY_MS);
  const where = { company_id: ctx.company_id, started_at: { gte: since } };
  return companyTx(ctx, async (tx) => {
    const total = await tx.call.count({ where });
    const rows = await tx.call.findMany({
      where,
      orderBy: [{ started_at: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * page_size,
      take: page_size,
      include: CALL_INCLUDE,
    });
    const sealer = await companySealer(tx, ctx.company_id);
    return { data: rows.map((row) => presentCall(sealer, row)), page, page_size, total };
  });
}
