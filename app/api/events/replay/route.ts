import { dlqResultSchema, replayEventsSchema, replayPreviewSchema } from '@/lib/contracts/events';
import { previewReplay, replayEvents } from '@/lib/domain/events/replay-events';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Count the events that a replay of a period would take',
    auth: 'key',
    permission: 'events.read',
    query: replayEventsSchema,
    output: replayPreviewSchema,
  },
  (ctx, { query }) => previewReplay({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Process the events of a period once more',
    auth: 'key',
    permission: 'events.write',
    body: replayEventsSchema,
    output: dlqResultSchema,
    status: 202,
    problems: ['unprocessable'],
  },
  (ctx, { body }) => replayEvents({ ctx, input: body }),
);
