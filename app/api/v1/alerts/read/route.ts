import { alertCountSchema } from '@/lib/contracts/alerts';
import { readAllAlerts } from '@/lib/domain/alerts/read-all-alerts';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Mark all alerts as read',
    auth: 'session',
    permission: 'alerts.write',
    output: alertCountSchema,
  },
  (ctx) => readAllAlerts({ ctx }),
);
