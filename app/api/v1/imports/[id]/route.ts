import { idParamsSchema } from '@/lib/contracts/id-params';
import { importDetailSchema } from '@/lib/contracts/imports';
import { getImport } from '@/lib/domain/imports/get-import';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'An import with its progress, columns and first rows',
    auth: 'session',
    permission: 'pipeline.import',
    params: idParamsSchema,
    output: importDetailSchema,
  },
  (ctx, { params }) => getImport({ ctx, input: params }),
);
