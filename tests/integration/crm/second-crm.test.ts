import { beforeAll, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import type { Ctx } from '@/lib/domain/ctx';
import type { EventHandlers } from '@/lib/domain/events/event-handler';
import { processEvent } from '@/lib/domain/events/process-event';
import { sealSecrets } from '@/lib/domain/integrations/connection';
import { runSync } from '@/lib/domain/integrations/run-sync';
import type { SyncRunner } from '@/lib/domain/integrations/sync-runner';
import { newId } from '@/lib/ids';
import { PROVIDERS } from '@/lib/integrations/registry';
import type { JobDefinition } from '@/lib/queue/define-job';
import { tinyCrm } from '@/tests/support/providers/tiny/tiny-crm';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';

let company: TestCompany;
let ctx: Ctx;
let crm: ReturnType<typeof tinyCrm>;
let jobs: readonly JobDefinition[];
let runners: Readonly<Record<string, SyncRunner>>;
let handlers: EventHandlers;

/** A company that is connected to a CRM of which nothing but its folder and its line in the registry is known. */
beforeAll(async () => {
  company = await newCompany();
  ctx = ctxOf(company.director);
  const { company_id } = ctx;
  const { email } = await companyTx(ctx, (tx) =>
    tx.user.findFirstOrThrow({ where: { company_id, id: company.director.id }, select: { email: true } }),
  );
  crm = tinyCrm([{ id: 'boss-1', name: 'Diretora', email }]);
  PROVIDERS.push(crm.descriptor);
  jobs = (await import('@/lib/jobs/crm')).CRM_JOBS;
  runners = (await import('@/lib/jobs/sync-runners')).SYNC_RUNNERS;
  handlers = (await import('@/lib/jobs/event-handlers')).EVENT_HANDLERS;
  const id = newId();
  await companyTx(ctx, async (tx) => {
    await tx.integration.create({
      data: {
        id,
        company_id,
        type: 'CRM',
        provider: crm.descriptor.provider,
        name: crm.descriptor.name,
        status: 'ACTIVE',
        settings: {},
        encrypted_config: await sealSecrets(tx, company_id, id, { inbound_key: 'way-in' }),
        connected_at: ctx.clock.now(),
      },
    });
  });
});

async function runJob(name: string, payload: object): Promise<void> {
  const job = jobs.find((one) => one.name === name);
  if (job === undefined) throw new Error(`There is no job ${name}.`);
  await job.handler(payload, { job_id: newId(), clock: systemClock, signal: new AbortController().signal });
}

/** What the worker does every quarter of an hour. */
async function poll(): Promise<void> {
  const { company_id } = ctx;
  await runJob('crm.keep', { company_id, provider: 'tiny', what: 'poll' });
  const { id } = await companyTx(ctx, (tx) =>
    tx.syncJob.findFirstOrThrow({ where: { company_id, provider: 'tiny', status: 'QUEUED' } }),
  );
  await runSync(ctx, runners, id, new AbortController().signal);
}

const push = () => runJob('crm.push', { company_id: ctx.company_id });
const leads = () => companyTx(ctx, (tx) => tx.lead.findMany({ where: { company_id: ctx.company_id } }));

it('a second CRM syncs leads both ways through its folder and its line in the registry alone', async () => {
  crm.put('a', { person: 'Clara Dias', mail: 'clara@cliente.example', tel: '11 98765-4321' }, 'boss-1');
  await poll();
  const [clara] = await leads();
  expect(clara).toMatchObject({ name: 'Clara Dias', owner_id: company.director.id, external_id: 'a' });
  expect(crm.subscribed[0]?.notify_url).toMatch(/\/api\/webhooks\/tiny\/way-in$/);
  // What came from there is not sent back.
  await push();
  expect(crm.records.size).toBe(1);

  // There, a change in our words; here, a new lead.
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    await tx.lead.update({
      where: { company_id_id: { company_id, id: clara?.id ?? '' } },
      data: { name: 'Clara Prado' },
    });
    await tx.lead.create({
      data: {
        company_id,
        id: newId(),
        name: 'Davi Melo',
        email: 'davi@cliente.example',
        owner_id: company.director.id,
      },
    });
  });
  await push();
  expect(crm.records.get('a')?.fields).toMatchObject({
    person: 'Clara Prado',
    mail: 'clara@cliente.example',
  });
  const davi = [...crm.records.values()].find(({ fields }) => fields.mail === 'davi@cliente.example');
  expect(davi).toMatchObject({ owner_id: 'boss-1', fields: { person: 'Davi Melo' } });

  // A notification has the record read again.
  crm.put('a', { person: 'Clara Prado Dias' });
  const event_id = newId();
  await companyTx(ctx, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    const payload = JSON.stringify({ module: 'leads', operation: 'upsert', id: 'a' });
    await tx.integrationEvent.create({
      data: {
        id: event_id,
        company_id,
        provider: 'tiny',
        queue: 'high',
        type: 'lead.changed',
        external_id: 'a:1',
        payload: sealer.seal('integration_events', 'payload', event_id, payload),
      },
    });
  });
  await processEvent(ctx, handlers, event_id);
  expect((await leads()).map(({ name }) => name).sort()).toEqual(['Clara Prado Dias', 'Davi Melo']);
  expect(await companyTx(ctx, (tx) => tx.crmChange.count({ where: { company_id } }))).toBe(0);
});
