import { botPageSchema, botSchema, createBotSchema } from '@/lib/contracts/bots';
import { pagingSchema } from '@/lib/contracts/paging';
import { createBot } from '@/lib/domain/bots/create-bot';
import { listBots } from '@/lib/domain/bots/list-bots';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List bots',
    auth: 'session',
    permission: 'bots.read',
    query: pagingSchema,
    output: botPageSchema,
  },
  (ctx, { query }) => listBots({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Create a bot',
    auth: 'session',
    permission: 'bots.write',
    body: createBotSchema,
    output: botSchema,
    status: 201,
  },
  (ctx, { body }) => createBot({ ctx, input: body }),
);
