import { idParamsSchema } from '@/lib/contracts/id-params';
import { deliveryPageSchema, listDeliveriesSchema } from '@/lib/contracts/webhooks';
import { listDeliveries } from '@/lib/domain/webhooks/list-deliveries';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'What was sent to a webhook endpoint',
    auth: 'session',
    permission: 'webhooks.read',
    params: idParamsSchema,
    query: listDeliveriesSchema,
    output: deliveryPageSchema,
  },
  (ctx, { params, query }) => listDeliveries({ ctx, input: { id: params.id, ...query } }),
);
