import { alertSchema, updateAlertSchema } from '@/lib/contracts/alerts';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import { route } from '@/lib/http/route';

export const PATCH = route(
  {
    summary: 'Mark an alert as read or unread, acknowledge it, or open it again',
    auth: 'session',
    permission: 'alerts.write',
    params: idParamsSchema,
    body: updateAlertSchema,
    output: alertSchema,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => updateAlert({ ctx, input: { ...params, ...body } }),
);
