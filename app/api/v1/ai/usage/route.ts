import { aiUsageQuerySchema, aiUsageSchema } from '@/lib/contracts/ai';
import { getUsage } from '@/lib/domain/ai-usage/get-usage';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'What language models cost, by month, feature, person and model',
    auth: 'session',
    permission: 'ai.read',
    query: aiUsageQuerySchema,
    output: aiUsageSchema,
  },
  (ctx, { query }) => getUsage({ ctx, input: query }),
);
