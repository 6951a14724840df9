import { eventDetailSchema } from '@/lib/contracts/events';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { getEvent } from '@/lib/domain/events/get-event';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'One inbound event with what was received',
    auth: 'key',
    permission: 'events.read',
    params: idParamsSchema,
    output: eventDetailSchema,
  },
  (ctx, { params }) => getEvent({ ctx, input: params }),
);
