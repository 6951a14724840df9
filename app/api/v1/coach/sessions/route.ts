import { coachIncrementSchema, coachSessionSchema } from '@/lib/contracts/coach-sessions';
import { receiveIncrement } from '@/lib/domain/coach-sessions/receive-increment';
import { route } from '@/lib/http/route';

/** The first increment after an hour without network may carry the whole call. */
const MAX_BODY = 1_048_576;

export const POST = route(
  {
    summary: 'Send an increment of a coach session',
    auth: 'device',
    permission: 'meetings.create',
    body: coachIncrementSchema,
    max_body: MAX_BODY,
    output: coachSessionSchema,
  },
  (ctx, { body }) => receiveIncrement({ ctx, input: body }),
);
