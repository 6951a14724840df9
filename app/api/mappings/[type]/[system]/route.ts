import { mappingParamsSchema, mappingSchema } from '@/lib/contracts/mappings';
import { getMapping } from '@/lib/domain/mappings/get-mapping';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The field mapping in force',
    auth: 'key',
    permission: 'mappings.read',
    params: mappingParamsSchema,
    output: mappingSchema,
  },
  (ctx, { params }) => getMapping({ ctx, input: params }),
);
