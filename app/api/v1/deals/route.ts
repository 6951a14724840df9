import { createDealSchema, dealPageSchema, dealSchema, listDealsSchema } from '@/lib/contracts/deals';
import { createDeal } from '@/lib/domain/deals/create-deal';
import { listDeals } from '@/lib/domain/deals/list-deals';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The deals of the company',
    auth: 'session',
    permission: 'deals.read',
    query: listDealsSchema,
    output: dealPageSchema,
  },
  (ctx, { query }) => listDeals({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Make a deal of a lead',
    auth: 'session',
    permission: 'deals.write',
    body: createDealSchema,
    output: dealSchema,
    status: 201,
    problems: ['unprocessable'],
  },
  (ctx, { body }) => createDeal({ ctx, input: body }),
);
