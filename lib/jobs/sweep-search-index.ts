import { sweepUnindexed } from '@/lib/domain/search/sweep-unindexed';
import { defineJob } from '@/lib/queue/define-job';

export const sweepSearchIndex = defineJob('search.sweep', async (_payload, run) => {
  await sweepUnindexed({ clock: run.clock });
});
