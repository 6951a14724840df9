import { idParamsSchema } from '@/lib/contracts/id-params';
import { importDetailSchema, importSettingsSchema } from '@/lib/contracts/imports';
import { startImport } from '@/lib/domain/imports/start-import';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Start an uploaded import',
    auth: 'session',
    permission: 'pipeline.import',
    params: idParamsSchema,
    body: importSettingsSchema,
    output: importDetailSchema,
    problems: ['conflict', 'unprocessable'],
  },
  (ctx, { params, body }) => startImport({ ctx, input: { ...body, ...params } }),
);
