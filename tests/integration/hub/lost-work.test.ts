import { createServer, type Server } from 'node:http';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { requeueLost } from '@/lib/domain/integrations/requeue-lost';
import { createLead } from '@/lib/domain/leads/create-lead';
import { createEndpoint } from '@/lib/domain/webhooks/create-endpoint';
import { updateEndpoint } from '@/lib/domain/webhooks/update-endpoint';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { ctxOf, newCompany } from '../auth/company';
import { openEye } from '../isolation/snapshot';
import { deliver, openCustomWebhook } from './webhook-sender';

let eye: Client;
let server: Server;
let url: string;
let told = 0;
let ctx: Ctx;
let key: string;

beforeAll(async () => {
  process.env.WEBHOOKS_ALLOW_PRIVATE = 'true';
  eye = await openEye();
  server = createServer((_request, response) => {
    told += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/hook` : '';
});
afterAll(async () => {
  server.close();
  await eye.end();
});
beforeEach(async () => {
  ctx = ctxOf((await newCompany()).director);
  key = await openCustomWebhook(ctx);
  await eye.query('DELETE FROM integration_events');
  await loseJobs();
  told = 0;
});

const sweep = () => requeueLost({ clock: systemClock });
const work = () => drainQueues(REGISTRY, systemClock);
const loseJobs = () => eye.query('DELETE FROM pgboss.job');
const jobs = async () => Number((await eye.query('SELECT count(*) FROM pgboss.job')).rows[0]?.count);
const leads = () =>
  companyTx(ctx, (tx) => tx.lead.findMany({ where: { company_id: ctx.company_id }, select: { name: true } }));
const events = () =>
  companyTx(ctx, (tx) => tx.integrationEvent.findMany({ where: { company_id: ctx.company_id } }));
const receive = () => deliver(key, { id: 'm1', data: { id: '7', name: 'Ana Prado' } });
const age = (minutes: number) =>
  eye.query(
    `UPDATE integration_events SET received_at = now() - make_interval(mins => $2) WHERE company_id = $1`,
    [ctx.company_id, minutes],
  );

describe('an event whose job is gone', () => {
  it('gets a new one, once, and is applied once', async () => {
    await receive();
    await age(11);
    await loseJobs();
    const found = await Promise.all([sweep(), sweep(), sweep()]);
    expect(found.map((one) => one.events).sort()).toEqual([0, 0, 1]);
    expect(await jobs()).toBe(1);
    await work();
    expect(await leads()).toEqual([{ name: 'Ana Prado' }]);
    expect(await events()).toMatchObject([{ status: 'APPLIED', attempts: 1 }]);
    expect(await sweep()).toEqual({ events: 0, deliveries: 0, syncs: 0 });
  });

  it('after a failed attempt gets one when the next attempt is long due', async () => {
    await receive();
    await age(60);
    await loseJobs();
    await eye.query(
      `UPDATE integration_events SET attempts = 2, next_attempt_at = now() - interval '5 minutes'`,
    );
    expect((await sweep()).events).toBe(0);
    await eye.query(`UPDATE integration_events SET next_attempt_at = now() - interval '11 minutes'`);
    expect((await sweep()).events).toBe(1);
    await work();
    expect(await events()).toMatchObject([{ status: 'APPLIED', attempts: 3 }]);
  });

  it('also when all that is left of it lies among the dead jobs', async () => {
    await receive();
    await age(11);
    await eye.query(`UPDATE pgboss.job SET name = 'dead'`);
    expect((await sweep()).events).toBe(1);
  });
});

describe('an event that has its job', () => {
  it('is left alone, waiting or under way, and so is one that has only just come', async () => {
    await receive();
    await age(600);
    expect((await sweep()).events).toBe(0);
    await eye.query(`UPDATE pgboss.job SET state = 'active'`);
    expect((await sweep()).events).toBe(0);
    await loseJobs();
    await age(1);
    expect((await sweep()).events).toBe(0);
  });
});

describe('a webhook whose job is gone', () => {
  const due = () =>
    eye.query(`UPDATE webhook_deliveries SET next_attempt_at = now() - interval '11 minutes'`);

  it('is told once', async () => {
    await createEndpoint({ ctx, input: { url, description: '', events: ['lead.created'] } });
    await createLead({ ctx, input: { name: 'Ana' } });
    expect((await sweep()).deliveries).toBe(0);
    await loseJobs();
    await due();
    expect((await sweep()).deliveries).toBe(1);
    expect((await sweep()).deliveries).toBe(0);
    await work();
    expect(told).toBe(1);
    await due();
    expect((await sweep()).deliveries).toBe(0);
  });

  it('waits while its endpoint is switched off', async () => {
    const { id } = await createEndpoint({ ctx, input: { url, description: '', events: ['lead.created'] } });
    await createLead({ ctx, input: { name: 'Ana' } });
    await updateEndpoint({ ctx, input: { id, status: 'DISABLED' } });
    await work();
    await due();
    expect([(await sweep()).deliveries, told]).toEqual([0, 0]);
    await updateEndpoint({ ctx, input: { id, status: 'ACTIVE' } });
    expect((await sweep()).deliveries).toBe(1);
    await work();
    expect(told).toBe(1);
  });
});
