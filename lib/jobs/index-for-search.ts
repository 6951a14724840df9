import { indexConversation } from '@/lib/domain/search/index-conversation';
import { defineJob } from '@/lib/queue/define-job';
import { jobCtx } from './job-ctx';

export const indexForSearch = defineJob('search.index', async ({ company_id, conversation_id }, run) => {
  await indexConversation({ ctx: jobCtx('search.index', company_id, run), input: { conversation_id } });
});
