import { expect, it } from 'vitest';

// Nothing listens there: the database is as dead as one can be, from the first question on.
process.env.DATABASE_URL = 'postgresql://nobody:nothing@127.0.0.1:1/none';

const NOTHING = { database: false, migrations: false, queue: false };

it('with a dead database the process says that it lives, what is wrong, and that it must not be sent anybody', async () => {
  const { GET: alive } = await import('@/app/health/route');
  const { GET: detailed } = await import('@/app/health/detailed/route');
  const { GET: ready } = await import('@/app/api/health/ready/route');
  const ask = (path: string) => new Request(`http://localhost:3000${path}`);
  const params = Promise.resolve({});

  const first = await alive(ask('/health'), { params });
  expect([first.status, await first.json()]).toEqual([200, { status: 'ok' }]);
  const second = await detailed(ask('/health/detailed'), { params });
  expect([second.status, await second.json()]).toEqual([200, { status: 'degraded', checks: NOTHING }]);
  const third = await ready();
  expect([third.status, await third.json()]).toEqual([503, { status: 'unavailable', checks: NOTHING }]);
});
