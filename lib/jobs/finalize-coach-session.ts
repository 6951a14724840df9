import { finalizeSession } from '@/lib/domain/coach-sessions/finalize-session';
import { defineJob } from '@/lib/queue/define-job';
import { jobCtx } from './job-ctx';

export const finalizeCoachSession = defineJob('coach-session.finalize', async (payload, run) => {
  const ctx = jobCtx('coach-session.finalize', payload.company_id, run);
  await finalizeSession({ ctx, input: { session_id: payload.session_id } });
});
