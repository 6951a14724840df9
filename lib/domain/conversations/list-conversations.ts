import {
  type ConversationPage,
  type ListConversations,
  listConversationsSchema,
} from '@/lib/contracts/conversations';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import { conversationFilter } from './conversation-filter';
import { SUMMARY_SELECT, summaryOf } from './summary-of';

type Order = Prisma.ConversationOrderByWithRelationInput;

/** A page of the conversations that the actor may see. Sorted by a figure, calls without that figure come last. */
export async function listConversations({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: Partial<ListConversations>;
}): Promise<ConversationPage> {
  const query = listConversationsSchema.parse(input);
  const { page, page_size } = query;
  return companyTx(ctx, async (tx) => {
    const { timezone } = await companyProfile(tx, ctx.company_id);
    const where = conversationFilter(ctx, query, timezone);
    const total = await tx.conversation.count({ where });
    const read = (part: Prisma.ConversationWhereInput, orderBy: Order[], skip: number, take: number) =>
      take <= 0
        ? Promise.resolve([])
        : tx.conversation.findMany({
            where: { AND: [where, part] },
            orderBy: [...orderBy, { conversation_date: 'desc' }, { id: 'asc' }],
            skip,
            take,
            select: SUMMARY_SELECT,
          });
    const from = (page - 1) * page_size;
    const figure = figureOf(query.sort);
    if (figure === null) {
      const rows = await read({}, [orderOf(query)], from, page_size);
      return { data: rows.map((row) => summaryOf(row, ctx.clock.now())), page, page_size, total };
    }
    // The database puts rows without a figure first when sorting downwards, so the two kinds are read one after the other.
    const has = { metrics: { is: { [figure]: { gte: 0 } } } };
    const measured = await tx.conversation.count({ where: { AND: [where, has] } });
    const first = await read(has, [{ metrics: { [figure]: query.order } }], from, page_size);
    const rest = await read({ NOT: has }, [], Math.max(0, from - measured), page_size - first.length);
    return {
      data: [...first, ...rest].map((row) => summaryOf(row, ctx.clock.now())),
      page,
      page_size,
      total,
    };
  });
}

function figureOf(sort: ListConversations['sort']) {
  return sort === 'date' || sort === 'duration' ? null : sort;
}

function orderOf({ sort, order }: ListConversations): Order {
  if (sort === 'duration') return { duration_seconds: { sort: order, nulls: 'last' } };
  return { conversation_date: order };
}
