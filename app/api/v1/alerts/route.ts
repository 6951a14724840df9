import { alertPageSchema, listAlertsSchema } from '@/lib/contracts/alerts';
import { listAlerts } from '@/lib/domain/alerts/list-alerts';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'List alerts, the most urgent first',
    auth: 'session',
    permission: 'alerts.read',
    query: listAlertsSchema,
    output: alertPageSchema,
  },
  (ctx, { query }) => listAlerts({ ctx, input: query }),
);
