import { dlqResultSchema, replayEventsSchema } from '@/lib/contracts/events';
import { replayEvents } from '@/lib/domain/events/replay-events';
import { route } from '@/lib/http/route';

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
