import {
  dlqActionResultSchema,
  dlqActionSchema,
  eventPageSchema,
  listDlqSchema,
} from '@/lib/contracts/events';
import { actOnDlq } from '@/lib/domain/events/act-on-dlq';
import { listDlq } from '@/lib/domain/events/list-dlq';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List dead letters',
    auth: 'key',
    permission: 'events.read',
    query: listDlqSchema,
    output: eventPageSchema,
  },
  (ctx, { query }) => listDlq({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Retry, archive or delete several dead letters, or those of a filter',
    auth: 'key',
    permission: 'events.write',
    body: dlqActionSchema,
    output: dlqActionResultSchema,
  },
  (ctx, { body }) => actOnDlq({ ctx, input: body }),
);
