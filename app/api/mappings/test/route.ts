import { mappingPreviewSchema, testMappingSchema } from '@/lib/contracts/mappings';
import { testMapping } from '@/lib/domain/mappings/test-mapping';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Try a field mapping on a record or a sample',
    auth: 'key',
    permission: 'mappings.write',
    body: testMappingSchema,
    output: mappingPreviewSchema,
    problems: ['unavailable', 'conflict'],
  },
  (ctx, { body }) => testMapping({ ctx, input: body }),
);
