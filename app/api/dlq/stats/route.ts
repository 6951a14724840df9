import { dlqStatsSchema } from '@/lib/contracts/events';
import { dlqStats } from '@/lib/domain/events/dlq-stats';
import { route } from '@/lib/http/route';

export const GET = route(
  { summary: 'Statistics of dead letters', auth: 'key', permission: 'events.read', output: dlqStatsSchema },
  (ctx) => dlqStats({ ctx }),
);
