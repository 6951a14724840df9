import { fileSchema } from '@/lib/contracts/file';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { failedRows } from '@/lib/domain/imports/failed-rows';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The rows that an import did not take, with the reason of each',
    auth: 'session',
    permission: 'pipeline.import',
    params: idParamsSchema,
    output: fileSchema,
    media: 'text/csv',
    problems: ['conflict'],
  },
  (ctx, { params }) => failedRows({ ctx, input: params }),
);
