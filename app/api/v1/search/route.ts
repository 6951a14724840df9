import { askSearchSchema, searchListSchema, searchViewSchema } from '@/lib/contracts/search';
import { askSearch } from '@/lib/domain/search/ask-search';
import { listSearches } from '@/lib/domain/search/list-searches';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List own questions, and those that colleagues share',
    auth: 'session',
    permission: 'search.read',
    output: searchListSchema,
  },
  (ctx) => listSearches({ ctx }),
);

export const POST = route(
  {
    summary: 'Ask in plain words what conversations, leads and deals tell',
    auth: 'session',
    permission: 'search.read',
    body: askSearchSchema,
    output: searchViewSchema,
    status: 201,
  },
  (ctx, { body }) => askSearch({ ctx, input: body }),
);
