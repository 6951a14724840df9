import { alertCountSchema } from '@/lib/contracts/alerts';
import { countAlerts } from '@/lib/domain/alerts/count-alerts';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Count unread alerts',
    auth: 'session',
    permission: 'alerts.read',
    output: alertCountSchema,
  },
  (ctx) => countAlerts({ ctx }),
);
