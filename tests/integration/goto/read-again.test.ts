import { expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { syncCalls } from '@/lib/domain/calls/sync-calls';
import { sealSecrets } from '@/lib/domain/integrations/connection';
import { getSyncJob } from '@/lib/domain/integrations/get-sync-job';
import { runSync } from '@/lib/domain/integrations/run-sync';
import { startSync } from '@/lib/domain/integrations/start-sync';
import type { SyncRunner } from '@/lib/domain/integrations/sync-runner';
import { VendorError } from '@/lib/http-client/vendor-error';
import { newId } from '@/lib/ids';
import type { Calls, PhoneCall } from '@/lib/integrations/contracts/capabilities';
import { ctxOf, newCompany } from '../auth/company';

const nobody = { name: null, user_id: null, line_id: null, recording_ids: [] };
const DAY_MS = 86_400_000;

it('a call that could not be taken is asked for again by the next run, when no list brings it any more', async () => {
  const ctx = ctxOf((await newCompany()).director);
  const { company_id } = ctx;
  const integration_id = newId();
  await companyTx(ctx, async (tx) => {
    await tx.integration.create({
      data: {
        id: integration_id,
        company_id,
        type: 'PHONE',
        provider: 'GOTO_CONNECT',
        name: 'GoTo Connect',
        status: 'ACTIVE',
        settings: {},
        encrypted_config: await sealSecrets(tx, company_id, integration_id, { access_token: 'a' }),
        connected_at: ctx.clock.now(),
      },
    });
  });
  const ended = ctx.clock.now().getTime() - 5 * DAY_MS;
  const call: PhoneCall = {
    id: 'c-1',
    direction: 'INBOUND',
    started_at: new Date(ended - 60_000),
    answered_at: null,
    ended_at: new Date(ended),
    outcome: 'not to be stored \u0000',
    caller: { ...nobody, number: '11 98765-4321' },
    participants: [{ ...nobody, number: '1001' }],
  };
  const asked: string[] = [];
  const calls: Calls = {
    lines: async () => [],
    list: async ({ from }) => ({
      items: call.ended_at !== null && call.ended_at >= from ? [call] : [],
      next: null,
    }),
    async get(id) {
      asked.push(id);
      return id === call.id ? call : null;
    },
  };
  const goto: SyncRunner = (at, run, { session }) => {
    const send = async () => {
      throw new VendorError('forbidden', 'Not here.', { status: 403 });
    };
    return syncCalls(at, run, { session: { ...session, send }, can: { calls } });
  };
  const sync = async () => {
    const { id } = await startSync({ ctx, input: { provider: 'goto', kind: 'calls' } });
    await runSync(ctx, { goto }, id, new AbortController().signal);
    return getSyncJob({ ctx, input: { id } });
  };

  expect(await sync()).toMatchObject({ status: 'PARTIAL', failures: [{ record: 'c-1' }] });
  expect(await sync()).toMatchObject({ status: 'PARTIAL', failed: 1, failures: [{ record: 'c-1' }] });
  call.outcome = 'missed';
  const mended = await sync();
  expect(mended).toMatchObject({ status: 'SUCCESS', processed: 1, failed: 0 });
  expect(mended.entries.map(({ code }) => code)).toEqual(['lines_read', 'no_notices', 'read_again']);
  expect(await sync()).toMatchObject({ status: 'SUCCESS', processed: 0 });
  expect(asked).toEqual(['c-1', 'c-1']);
  const where = { company_id, external_id: 'c-1' };
  expect(await companyTx(ctx, (tx) => tx.call.count({ where }))).toBe(1);
});
