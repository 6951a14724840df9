import { callPageSchema, listCallsSchema } from '@/lib/contracts/calls';
import { listCalls } from '@/lib/domain/calls/list-calls';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Telephone calls of the last days',
    auth: 'session',
    permission: 'integrations.read',
    query: listCallsSchema,
    output: callPageSchema,
  },
  (ctx, { query }) => listCalls({ ctx, input: query }),
);
