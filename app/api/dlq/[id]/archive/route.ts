import { dlqResultSchema } from '@/lib/contracts/events';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { actOnDlq } from '@/lib/domain/events/act-on-dlq';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Archive a dead letter',
    auth: 'key',
    permission: 'events.write',
    params: idParamsSchema,
    output: dlqResultSchema,
  },
  (ctx, { params }) => actOnDlq({ ctx, input: { action: 'archive', ids: [params.id] } }),
);
