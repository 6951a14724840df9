import { funnelQuerySchema, funnelSchema } from '@/lib/contracts/board';
import { readFunnel } from '@/lib/domain/pipeline/read-funnel';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'How far the deals of a period came, and how long they stay in each stage',
    auth: 'session',
    permission: 'deals.read',
    query: funnelQuerySchema,
    output: funnelSchema,
  },
  (ctx, { query }) => readFunnel({ ctx, input: query }),
);
