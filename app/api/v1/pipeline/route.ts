import { pipelineSettingsSchema } from '@/lib/contracts/pipeline';
import { getPipeline } from '@/lib/domain/pipeline/get-pipeline';
import { savePipeline } from '@/lib/domain/pipeline/save-pipeline';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Stages, reasons and limits of the pipeline',
    auth: 'session',
    permission: 'deals.read',
    output: pipelineSettingsSchema,
  },
  (ctx) => getPipeline({ ctx }),
);

export const PUT = route(
  {
    summary: 'Replace stages, reasons and limits of the pipeline',
    auth: 'session',
    permission: 'pipeline.write',
    body: pipelineSettingsSchema,
    output: pipelineSettingsSchema,
    problems: ['conflict'],
  },
  (ctx, { body }) => savePipeline({ ctx, input: body }),
);
