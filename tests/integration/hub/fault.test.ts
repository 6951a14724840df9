import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST } from '@/app/api/webhooks/[provider]/[key]/route';
import { makeLoadCompany } from '@/tests/load/fault/company';
import { type PlannedEvent, planDeliveries, sequence, VERSIONS } from '@/tests/load/fault/plan';
import { signedDelivery } from '@/tests/load/fault/send';
import { isFlawless, verify } from '@/tests/load/fault/verify';
import { openEye } from '../isolation/snapshot';

const EVENTS = 60;
const KILLS = 3;
let eye: Client;
let worker: ChildProcess | undefined;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  await eye.end();
});

function startWorker(): void {
  worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], { stdio: 'ignore' });
}

async function kill(): Promise<void> {
  if (worker === undefined) return;
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
  // The queue takes a dead worker's jobs up again after two minutes; here at once.
  await eye.query(`UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active'`);
}

const pending = async () =>
  Number(
    (await eye.query(`SELECT count(*) FROM integration_events WHERE status = 'PENDING'`)).rows[0]?.count,
  );

it('loses nothing and applies nothing twice while the worker is killed again and again', {
  timeout: 180_000,
}, async () => {
  process.env.WEBHOOKS_ALLOW_PRIVATE = 'true';
  const company = await makeLoadCompany('http://127.0.0.1:9/nobody');
  const key = company.path.split('/').at(-1) ?? '';
  const deliver = async (event: PlannedEvent) => {
    const { url, body, headers } = signedDelivery(
      `http://localhost:3000${company.path}`,
      company.secret,
      event,
    );
    const request = new Request(url, { method: 'POST', headers: headers(), body });
    const response = await POST(request, { params: Promise.resolve({ provider: 'custom', key }) });
    expect(response.status).toBe(200);
  };
  const deliveries = planDeliveries(EVENTS, 3, sequence(7));
  startWorker();
  for (const [index, event] of deliveries.entries()) {
    await deliver(event);
    if (index % Math.floor(deliveries.length / KILLS) !== 40) continue;
    await wait(1_000);
    await kill();
    startWorker();
  }
  while ((await pending()) > 0) await wait(200);
  const verdict = await verify(eye, [
    { company_id: company.id, events: EVENTS, leads: EVENTS / VERSIONS, carries_versions: true, calls: [] },
  ]);
  expect(verdict).toMatchObject({ lost: 0, effects_off: 0, wrong_state: 0, out_of_order: 0, dead: 0 });
  expect(isFlawless(verdict)).toBe(true);
});
