import { idParamsSchema } from '@/lib/contracts/id-params';
import { importPreviewSchema, importSettingsSchema } from '@/lib/contracts/imports';
import { previewImport } from '@/lib/domain/imports/preview-import';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'What an import would do with these settings',
    auth: 'session',
    permission: 'pipeline.import',
    params: idParamsSchema,
    body: importSettingsSchema,
    output: importPreviewSchema,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => previewImport({ ctx, input: { ...body, ...params } }),
);
