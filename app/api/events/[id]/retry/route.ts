import { eventSchema } from '@/lib/contracts/events';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { retryEvent } from '@/lib/domain/events/retry-event';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Process an event again',
    auth: 'key',
    permission: 'events.write',
    params: idParamsSchema,
    output: eventSchema,
    status: 202,
    problems: ['conflict'],
  },
  (ctx, { params }) => retryEvent({ ctx, input: params }),
);
