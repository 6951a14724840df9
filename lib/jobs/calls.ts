import { companyTx } from '@/lib/db/doors';
import { adoptCalls } from '@/lib/domain/calls/adopt-calls';
import { forgetCalls } from '@/lib/domain/calls/forget-calls';
import { scheduleCalls } from '@/lib/domain/calls/schedule-calls';
import { transcribeCall } from '@/lib/domain/calls/transcribe-call';
import { defineJob, type JobDefinition } from '@/lib/queue/define-job';
import type { DisconnectHook } from './disconnect-hook';
import { jobCtx } from './job-ctx';

const transcribe = defineJob('calls.transcribe', ({ company_id, call_id }, run) =>
  transcribeCall({ ctx: jobCtx('calls.transcribe', company_id, run), input: { call_id } }),
);

const adopt = defineJob('calls.adopt', async ({ company_id, line_id }, run) => {
  await adoptCalls({ ctx: jobCtx('calls.adopt', company_id, run), input: { line_id } });
});

const schedule = defineJob('calls.schedule', (_payload, run) =>
  scheduleCalls({ ctxOf: (company_id) => jobCtx('calls.schedule', company_id, run) }),
);

/** The jobs of telephone calls. */
export const CALL_JOBS: readonly JobDefinition[] = [transcribe, adopt, schedule];

/** The channel is gone with the grant; calls and their conversations stay or go as the director chose. */
export const afterGoToDisconnect: DisconnectHook = async (ctx, integration_id, data) => {
  const { company_id } = ctx;
  await companyTx(ctx, (tx) => tx.phoneChannel.deleteMany({ where: { company_id, integration_id } }));
  if (data === 'keep') return;
  while (await companyTx(ctx, (tx) => forgetCalls(tx, company_id, 'GOTO_CONNECT')));
  // The next connection brings everything again, not only what is new since.
  await companyTx(ctx, (tx) =>
    tx.integration.update({
      where: { company_id_id: { company_id, id: integration_id } },
      data: { last_sync_at: null },
    }),
  );
};
