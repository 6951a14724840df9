import {
  acceptedEventSchema,
  createEventSchema,
  eventPageSchema,
  listEventsSchema,
} from '@/lib/contracts/events';
import { createEvent } from '@/lib/domain/events/create-event';
import { listEvents } from '@/lib/domain/events/list-events';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List inbound events',
    auth: 'key',
    permission: 'events.read',
    query: listEventsSchema,
    output: eventPageSchema,
  },
  (ctx, { query }) => listEvents({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Hand in an event',
    auth: 'key',
    permission: 'events.write',
    body: createEventSchema,
    output: acceptedEventSchema,
    status: 202,
  },
  (ctx, { body }) => createEvent({ ctx, input: body }),
);
