import { tellVendorLimit } from '@/lib/domain/ai-usage/tell-vendor-limit';
import { defineJob } from '@/lib/queue/define-job';
import { jobCtx } from './job-ctx';

export const tellVendorLimitJob = defineJob('ai.vendor-limit', async ({ company_id, provider }, run) => {
  await tellVendorLimit({ ctx: jobCtx('ai.vendor-limit', company_id, run), input: { provider } });
});
