import { companyTx } from '@/lib/db/doors';
import { companiesWithChanges, crmConnections, crmOf } from '@/lib/domain/crm-sync/crm-connections';
import { keepCrmChannel } from '@/lib/domain/crm-sync/keep-crm-channel';
import { pollCrm } from '@/lib/domain/crm-sync/poll-crm';
import { pushChanges } from '@/lib/domain/crm-sync/push-changes';
import { withConnection } from '@/lib/domain/integrations/with-connection';
import { AppError } from '@/lib/errors/app-error';
import { defineJob, type JobDefinition } from '@/lib/queue/define-job';
import { enqueue } from '@/lib/queue/enqueue';
import { jobCtx } from './job-ctx';

const sweep = defineJob('crm.sweep', async (_payload, { clock }) => {
  for (const company_id of await companiesWithChanges(clock.now()))
    await companyTx({ company_id }, (tx) =>
      // One job a minute is enough for a company, however long the last one takes.
      enqueue(tx, 'crm.push', { company_id }, { debounce: { key: company_id, seconds: 60 } }),
    );
});

const push = defineJob('crm.push', async ({ company_id }, run) => {
  const ctx = jobCtx('crm.push', company_id, run);
  const crm = await crmOf(company_id);
  // Not connected now: changes wait until it is.
  if (crm === null) return;
  try {
    const { more } = await withConnection(ctx, crm, (open) => pushChanges(ctx, crm, open, run.signal));
    if (more) await companyTx({ company_id }, (tx) => enqueue(tx, 'crm.push', { company_id }));
  } catch (error) {
    // Disconnected meanwhile.
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
  }
});

const schedule = (what: 'poll' | 'channel') => async () => {
  for (const { company_id, provider } of await crmConnections())
    await companyTx({ company_id }, (tx) => enqueue(tx, 'crm.keep', { company_id, provider, what }));
};
const polls = defineJob('crm.polls', schedule('poll'));
const channels = defineJob('crm.channels', schedule('channel'));

const keep = defineJob('crm.keep', async ({ company_id, provider, what }, run) => {
  const ctx = jobCtx('crm.keep', company_id, run);
  await (what === 'poll' ? pollCrm(ctx, provider) : keepCrmChannel(ctx, provider));
});

/** The jobs of the exchange with a CRM. */
export const CRM_JOBS: readonly JobDefinition[] = [sweep, push, polls, channels, keep];
