import { notificationsSchema, updateNotificationsSchema } from '@/lib/contracts/alerts';
import { getNotifications } from '@/lib/domain/notifications/get-notifications';
import { updateNotifications } from '@/lib/domain/notifications/update-notifications';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'What the person wants by mail',
    auth: 'session',
    permission: 'profile.write',
    output: notificationsSchema,
  },
  (ctx) => getNotifications({ ctx }),
);

export const PATCH = route(
  {
    summary: 'Change what the person wants by mail',
    auth: 'session',
    permission: 'profile.write',
    body: updateNotificationsSchema,
    output: notificationsSchema,
  },
  (ctx, { body }) => updateNotifications({ ctx, input: body }),
);
