import type { Bot } from '@/lib/contracts/bots';
import type { Paging } from '@/lib/contracts/paging';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { requireFeature } from '../features/require-feature';
import { presentBot } from './present-bot';

/** The company's bots, by name. @throws AppError forbidden when the feature is off. */
export async function listBots({ ctx, input }: { ctx: Ctx; input: Paging }) {
  authorize(ctx.actor, 'bots.read');
  const { page, page_size } = input;
  const where = { company_id: ctx.company_id };
  return companyTx(ctx, async (tx) => {
    await requireFeature(tx, ctx, 'bots');
    const rows = await tx.bot.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * page_size,
      take: page_size,
    });
    const data: Bot[] = rows.map(presentBot);
    return { data, page, page_size, total: await tx.bot.count({ where }) };
  });
}
