import { mailComment } from '@/lib/domain/comments/mail-comment';
import { defineJob } from '@/lib/queue/define-job';
import { jobCtx } from './job-ctx';

export const mailCommentJob = defineJob('comment.mail', async ({ company_id, ...input }, run) => {
  await mailComment({ ctx: jobCtx('comment.mail', company_id, run), input });
});
