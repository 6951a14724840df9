import { boardQuerySchema, boardSchema } from '@/lib/contracts/board';
import { boardDeals } from '@/lib/domain/deals/board-deals';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The deals by stage, with totals per currency',
    auth: 'session',
    permission: 'deals.read',
    query: boardQuerySchema,
    output: boardSchema,
  },
  (ctx, { query }) => boardDeals({ ctx, input: query }),
);
