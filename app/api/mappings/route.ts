import { mappingListSchema, mappingSchema, saveMappingSchema } from '@/lib/contracts/mappings';
import { listMappings } from '@/lib/domain/mappings/list-mappings';
import { saveMapping } from '@/lib/domain/mappings/save-mapping';
import { route } from '@/lib/http/route';

export const GET = route(
  { summary: 'List field mappings', auth: 'key', permission: 'mappings.read', output: mappingListSchema },
  (ctx) => listMappings({ ctx }),
);

export const POST = route(
  {
    summary: 'Save the next version of a field mapping',
    auth: 'key',
    permission: 'mappings.write',
    body: saveMappingSchema,
    output: mappingSchema,
    status: 201,
    problems: ['unprocessable'],
  },
  (ctx, { body }) => saveMapping({ ctx, input: body }),
);
