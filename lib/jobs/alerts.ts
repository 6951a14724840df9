import { checkAlerts } from '@/lib/domain/alerts/check-alerts';
import { queueDigests } from '@/lib/domain/alerts/queue-digests';
import { scheduleAlerts } from '@/lib/domain/alerts/schedule-alerts';
import { sendDigest } from '@/lib/domain/alerts/send-digest';
import { defineJob } from '@/lib/queue/define-job';
import { jobCtx } from './job-ctx';

export const scheduleAlertsJob = defineJob('alerts.schedule', async (_payload, run) => {
  await scheduleAlerts({ clock: run.clock });
});

export const checkAlertsJob = defineJob('alerts.check', async ({ company_id, daily }, run) => {
  await checkAlerts({ ctx: jobCtx('alerts.check', company_id, run), input: { daily } });
});

export const digestsJob = defineJob('alerts.digests', async ({ company_id }, run) => {
  await queueDigests({ ctx: jobCtx('alerts.digests', company_id, run) });
});

export const digestJob = defineJob('alerts.digest', async ({ company_id, user_id }, run) => {
  await sendDigest({ ctx: jobCtx('alerts.digest', company_id, run), input: { user_id } });
});
