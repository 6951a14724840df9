import { mappingListSchema, mappingParamsSchema } from '@/lib/contracts/mappings';
import { listMappingVersions } from '@/lib/domain/mappings/list-versions';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Every saved version of a field mapping',
    auth: 'key',
    permission: 'mappings.read',
    params: mappingParamsSchema,
    output: mappingListSchema,
  },
  (ctx, { params }) => listMappingVersions({ ctx, input: params }),
);
