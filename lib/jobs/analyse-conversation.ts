import { runAnalysis } from '@/lib/domain/analysis/run-analysis';
import { defineJob } from '@/lib/queue/define-job';
import { jobCtx } from './job-ctx';

export const analyseConversation = defineJob('conversation.analyse', async (payload, run) => {
  const { company_id, ...input } = payload;
  await runAnalysis({ ctx: jobCtx('conversation.analyse', company_id, run), input, signal: run.signal });
});
