import { crmRecordsSchema, listCrmRecordsSchema } from '@/lib/contracts/crm-records';
import { providerParamsSchema } from '@/lib/contracts/provider-params';
import { listRecords } from '@/lib/domain/crm-sync/list-records';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Look at the records of a CRM as they are there',
    auth: 'session',
    permission: 'integrations.write',
    params: providerParamsSchema,
    query: listCrmRecordsSchema,
    output: crmRecordsSchema,
    problems: ['conflict', 'unavailable'],
  },
  (ctx, { params, query }) => listRecords({ ctx, input: { ...query, provider: params.provider } }),
);
