import { companyTx } from '@/lib/db/doors';
import { processEvent } from '@/lib/domain/events/process-event';
import { tellFailures } from '@/lib/domain/events/tell-failures';
import { connectionById } from '@/lib/domain/integrations/connection';
import { deleteOld } from '@/lib/domain/integrations/delete-old';
import { finishRenewals } from '@/lib/domain/integrations/finish-renewals';
import { mailReauth as mailDirector } from '@/lib/domain/integrations/mail-reauth';
import { requeueLost } from '@/lib/domain/integrations/requeue-lost';
import { revokeEnded } from '@/lib/domain/integrations/revoke-ended';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { deliverWebhook } from '@/lib/domain/webhooks/deliver-webhook';
import { providerOf } from '@/lib/integrations/registry';
import { defineJob, type JobDefinition } from '@/lib/queue/define-job';
import { enqueue } from '@/lib/queue/enqueue';
import { DISCONNECT_HOOKS } from './disconnect-hooks';
import { EVENT_HANDLERS } from './event-handlers';
import { jobCtx } from './job-ctx';
import { SYNC_RUNNERS } from './sync-runners';

const process = defineJob('event.process', ({ company_id, event_id }, run) =>
  processEvent(jobCtx('event.process', company_id, run), EVENT_HANDLERS, event_id),
);

const deliver = defineJob('webhook.deliver', ({ company_id, delivery_id }, run) =>
  deliverWebhook(jobCtx('webhook.deliver', company_id, run), delivery_id),
);

const sync = defineJob('sync.run', ({ company_id, sync_job_id }, run) =>
  runSync(jobCtx('sync.run', company_id, run), SYNC_RUNNERS, sync_job_id, run.signal),
);

const sweep = defineJob('hub.sweep', async (_payload, run) => {
  const { clock } = run;
  const ctxOf = (company_id: string) => jobCtx('hub.sweep', company_id, run);
  await requeueLost({ clock });
  await finishRenewals({ clock, ctxOf });
  await tellFailures({ clock, ctxOf });
});

const deleteOldRecords = defineJob('hub.delete-old', (_payload, run) => deleteOld(run));

const mailReauth = defineJob('integration.reauth-mail', ({ company_id, integration_id, user_id }, run) =>
  mailDirector(jobCtx('integration.reauth-mail', company_id, run), integration_id, user_id),
);

const disconnected = defineJob(
  'integration.disconnected',
  async ({ company_id, integration_id, data }, run) => {
    const ctx = jobCtx('integration.disconnected', company_id, run);
    const { row } = await companyTx({ company_id }, (tx) => connectionById(tx, company_id, integration_id));
    const hook = DISCONNECT_HOOKS[providerOf(row.provider)?.slug ?? ''];
    // Connected again meanwhile: what was brought in is in use.
    if (row.status === 'INACTIVE') await hook?.(ctx, integration_id, data);
  },
);

/** Seconds until a vendor that could not be told is told again. */
const REVOKE_AGAIN = 3_600;

const revoke = defineJob('integration.revoke', async ({ company_id, integration_id }, run) => {
  if (await revokeEnded(jobCtx('integration.revoke', company_id, run), integration_id))
    await companyTx({ company_id }, (tx) =>
      enqueue(tx, 'integration.revoke', { company_id, integration_id }, { start_after: REVOKE_AGAIN }),
    );
});

/** The jobs of the integration hub. */
export const HUB_JOBS: readonly JobDefinition[] = [
  process,
  deliver,
  sync,
  sweep,
  deleteOldRecords,
  mailReauth,
  disconnected,
  revoke,
];
