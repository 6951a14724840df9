import { eventStatsSchema } from '@/lib/contracts/events';
import { eventStats } from '@/lib/domain/events/event-stats';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Statistics of inbound events',
    auth: 'key',
    permission: 'events.read',
    output: eventStatsSchema,
  },
  (ctx) => eventStats({ ctx }),
);
