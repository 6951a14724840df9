import { sweepIdleSessions } from '@/lib/domain/coach-sessions/sweep-idle-sessions';
import { defineJob } from '@/lib/queue/define-job';

export const sweepCoachSessions = defineJob('coach-session.sweep', async (_payload, run) => {
  await sweepIdleSessions({ clock: run.clock });
});
