import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withConnection } from '@/scripts/database/connect';
import { type Cluster, startCluster } from '@/scripts/postgres/cluster';
import { preparePostgresHome } from '@/scripts/postgres/home';
import { isPortFree, nextFreePort } from '@/scripts/postgres/ports';
import { isRunning } from '@/scripts/run/processes';

const home = preparePostgresHome('test-start-postgres');
const running: Cluster[] = [];
let count = 0;
let folder: string;

beforeEach(() => {
  count += 1;
  folder = join(home.folder, `cluster-${process.pid}-${count}`);
});
afterEach(async () => {
  for (const cluster of running.splice(0)) await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(`${home.folder}.log`, { force: true }));

async function start(): Promise<Cluster> {
  const port = await nextFreePort(4330);
  const cluster = await startCluster({ home, folder, port, password: 'p', log_file: `${home.folder}.log` });
  running.push(cluster);
  return cluster;
}

const answer = (cluster: Cluster) =>
  withConnection(
    cluster.superuserUrl('postgres'),
    async (client) => (await client.query('SELECT 42 AS n')).rows[0],
  );

describe('the embedded server', () => {
  it('starts, keeps its data over a stop, and leaves no process', async () => {
    const first = await start();
    await withConnection(first.superuserUrl('postgres'), (client) =>
      client.query('CREATE TABLE kept (id int)'),
    );
    await first.stop();
    expect(isRunning(first.mark)).toBe(false);
    expect(await isPortFree(first.port)).toBe(true);
    const second = await start();
    await withConnection(second.superuserUrl('postgres'), (client) => client.query('SELECT FROM kept'));
  });

  it('takes over from a server that a killed run left behind', async () => {
    const left = await start();
    const next = await start();
    expect(isRunning(left.mark)).toBe(false);
    expect(await answer(next)).toEqual({ n: 42 });
  });

  it('is not stopped by a lock whose pid belongs to another program now', async () => {
    await (await start()).stop();
    writeFileSync(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n1\n4330\n\n127.0.0.1\n`);
    expect(await answer(await start())).toEqual({ n: 42 });
  });

  it('makes its data folder anew when an earlier run was interrupted while making it', async () => {
    for (const half of [folder, `${folder}.new`]) {
      mkdirSync(half);
      writeFileSync(join(half, 'postgresql.conf'), '');
    }
    if (home.runAs)
      execFileSync('chown', ['-R', `${home.runAs.uid}:${home.runAs.gid}`, folder, `${folder}.new`]);
    expect(await answer(await start())).toEqual({ n: 42 });
    expect(existsSync(`${folder}.new`)).toBe(false);
  });

  it('explains a folder of another version in one line', async () => {
    await (await start()).stop();
    writeFileSync(join(folder, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(
      /was written by PostgreSQL 17, this is 18: delete it, or open it with DATABASE_URL\.$/,
    );
  });

  it('listens on this machine only and asks for a password', async () => {
    const cluster = await start();
    const settings = readFileSync(join(folder, 'pg_hba.conf'), 'utf8')
      .split('\n')
      .filter((line) => /^(host|local)/.test(line));
    expect(settings.length).toBeGreaterThan(0);
    expect(settings.every((line) => line.endsWith('scram-sha-256'))).toBe(true);
    const { listen_addresses } = await withConnection(
      cluster.superuserUrl('postgres'),
      async (client) => (await client.query('SHOW listen_addresses')).rows[0],
    );
    expect(listen_addresses).toBe('127.0.0.1');
  });
});
