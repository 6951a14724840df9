import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { readiness } from '@/lib/domain/companies/readiness';
import { defineJob, type JobDefinition } from '@/lib/queue/define-job';
import { type EnqueueOptions, enqueue } from '@/lib/queue/enqueue';
import type { JobPayload } from '@/lib/queue/jobs';
import { type RunningWorker, startWorker } from '@/lib/queue/worker';
import { openEye } from '../isolation/snapshot';

type Payload = JobPayload<'mail.send'>;
const mail = (user_id: string): Payload => ({ kind: 'invitation', user_id, company_id: null });

let eye: Client;
let worker: RunningWorker | undefined;
const done: string[] = [];

beforeAll(async () => {
  eye = await openEye();
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  done.length = 0;
});
afterAll(() => eye.end());

const handling = (work: (user_id: string) => Promise<void>): JobDefinition[] => [
  defineJob('mail.send', async ({ user_id }) => {
    await work(user_id);
    done.push(user_id);
  }),
];
const send = (user_id: string, options?: EnqueueOptions) =>
  companyTx({ company_id: 'none' }, (tx) => enqueue(tx, 'mail.send', mail(user_id), options));

async function until(holds: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('waited in vain');
    await wait(50);
  }
}

const count = async (where: string) =>
  Number((await eye.query(`SELECT count(*) FROM pgboss.job WHERE ${where}`)).rows[0]?.count);

describe('a job', () => {
  it('exists if and only if the transaction that sent it commits', async () => {
    await expect(
      companyTx({ company_id: 'none' }, async (tx) => {
        await enqueue(tx, 'mail.send', mail('undone'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await send('kept');
    expect(await count(`data->'payload'->>'user_id' = 'undone'`)).toBe(0);
    expect(await count(`data->'payload'->>'user_id' = 'kept'`)).toBe(1);
    worker = await startWorker(
      handling(async () => {}),
      systemClock,
    );
    await until(() => done.includes('kept'));
  });

  it('must carry what it declares', async () => {
    const wrong = { kind: 'invitation', user_id: 'x', company_id: null, email: 'a@b.example' };
    await expect(
      companyTx({ company_id: 'none' }, (tx) => enqueue(tx, 'mail.send', wrong as Payload)),
    ).rejects.toThrow(/email/);
  });

  it('is debounced to one now and one in the next slot', async () => {
    for (let i = 0; i < 5; i++) await send('often', { debounce: { key: 'one', seconds: 60 } });
    expect(await count(`data->'payload'->>'user_id' = 'often'`)).toBe(2);
    expect(await count(`data->'payload'->>'user_id' = 'often' AND start_after > now()`)).toBe(1);
    await eye.query(`DELETE FROM pgboss.job WHERE data->'payload'->>'user_id' = 'often'`);
  });
});

describe('the worker', () => {
  it('starts a job within a second of its commit', async () => {
    worker = await startWorker(
      handling(async () => {}),
      systemClock,
    );
    await wait(500);
    const sent = Date.now();
    await send('quick');
    await until(() => done.includes('quick'));
    expect(Date.now() - sent).toBeLessThan(1_500);
  });

  it('tries a failed job again by itself, and leaves the others of its batch alone', async () => {
    let tries = 0;
    await Promise.all([send('good'), send('bad'), send('fine')]);
    worker = await startWorker(
      handling(async (user_id) => {
        if (user_id === 'bad' && ++tries === 1) throw new Error('first try');
      }),
      systemClock,
    );
    await until(() => done.includes('good') && done.includes('fine'));
    await until(async () => (await count(`data->'payload'->>'user_id' = 'bad' AND state = 'retry'`)) === 1);
    const kept = await eye.query(
      `SELECT output::text FROM pgboss.job WHERE data->'payload'->>'user_id' = 'bad'`,
    );
    expect(kept.rows[0]?.output).not.toContain('first try');
    await eye.query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);
    await until(() => done.includes('bad'));
    expect(tries).toBe(2);
  });

  it.each(['low', 'default'] as const)(
    'that takes long holds up none behind it in the queue %s',
    async (queue) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      worker = await startWorker(
        handling((user_id) => (user_id === 'long' ? held : Promise.resolve())),
        systemClock,
      );
      await send('long', { queue });
      await until(
        async () => (await count(`data->'payload'->>'user_id' = 'long' AND state = 'active'`)) === 1,
      );
      for (const name of ['one', 'two', 'three']) await send(name, { queue });
      await until(() => done.length === 3);
      release();
      await until(() => done.includes('long'));
    },
  );

  it('puts a job that never succeeds aside, where it can be seen', async () => {
    await send('hopeless');
    await eye.query(`UPDATE pgboss.job SET retry_limit = 0 WHERE data->'payload'->>'user_id' = 'hopeless'`);
    worker = await startWorker(
      handling(async () => {
        throw new Error('always');
      }),
      systemClock,
    );
    await until(
      async () => (await count(`name = 'dead' AND data->'payload'->>'user_id' = 'hopeless'`)) === 1,
    );
  });

  it('finishes what runs before it stops', async () => {
    let started = false;
    worker = await startWorker(
      handling(async () => {
        started = true;
        await wait(1_000);
      }),
      systemClock,
    );
    await send('slow');
    await until(() => started);
    await worker.stop();
    worker = undefined;
    expect(done).toEqual(['slow']);
    expect(await count(`data->'payload'->>'user_id' = 'slow' AND state = 'completed'`)).toBe(1);
  });

  it('goes on after the database has dropped all its connections', async () => {
    worker = await startWorker(
      handling(async () => {}),
      systemClock,
    );
    await eye.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name IN ('performancy_worker', 'performancy_queue')`,
    );
    await wait(300);
    await send('after');
    await until(() => done.includes('after'));
  });
});

describe('readiness', () => {
  it('is there once migrations have run and the queues exist', async () => {
    expect(await readiness()).toEqual({
      ready: true,
      checks: { database: true, migrations: true, queue: true },
    });
  });

  it('is not there while a migration of this release is missing', async () => {
    await eye.query(
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '0003_readiness'`,
    );
    expect(await readiness()).toMatchObject({ ready: false, checks: { database: true, migrations: false } });
    await eye.query(
      `UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '0003_readiness'`,
    );
  });
});
