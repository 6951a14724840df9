import { createSquadSchema, listSquadsSchema, squadPageSchema, squadSchema } from '@/lib/contracts/squads';
import { createSquad } from '@/lib/domain/squads/create-squad';
import { pageOfSquads } from '@/lib/domain/squads/page-of-squads';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The squads I may see, with their people',
    auth: 'session',
    permission: 'squads.read',
    query: listSquadsSchema,
    output: squadPageSchema,
  },
  (ctx, { query }) => pageOfSquads({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Make a squad',
    auth: 'session',
    permission: 'squads.write',
    body: createSquadSchema,
    output: squadSchema,
    status: 201,
  },
  (ctx, { body }) => createSquad({ ctx, input: body }),
);
