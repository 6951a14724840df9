import { idParamsSchema } from '@/lib/contracts/id-params';
import { importDetailSchema } from '@/lib/contracts/imports';
import { undoImport } from '@/lib/domain/imports/undo-import';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Take back a finished import',
    auth: 'session',
    permission: 'pipeline.import',
    params: idParamsSchema,
    output: importDetailSchema,
    problems: ['conflict'],
  },
  (ctx, { params }) => undoImport({ ctx, input: params }),
);
