import { tellBudgetStep } from '@/lib/domain/ai-usage/tell-budget-step';
import { defineJob } from '@/lib/queue/define-job';
import { jobCtx } from './job-ctx';

export const tellBudgetStepJob = defineJob('ai.budget-step', async (payload, run) => {
  const { company_id, ...input } = payload;
  await tellBudgetStep({ ctx: jobCtx('ai.budget-step', company_id, run), input });
});
