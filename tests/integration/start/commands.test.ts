import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { markOf } from '@/scripts/run/processes';
import { databaseUrls } from '@/tests/support/postgres/database-urls';

const START = ['scripts/start.mjs'];

let data_dir: string;
beforeEach(() => {
  data_dir = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(data_dir, { recursive: true, force: true }));

function run(args: string[], env: Record<string, string> = {}) {
  const { status, stderr, stdout } = spawnSync('node', args, {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: data_dir, PORT: '4338', ...env },
  });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

describe('npm start ends with status 1 and one clear line', () => {
  it('when Node is too old', () => {
    const check = `import('./scripts/bootstrap/check-node.mjs').then((m) => m.checkNode('20.18.3'))`;
    expect(run(['-e', check])).toEqual({
      status: 1,
      lines: ['Performancy needs Node 20.19 or newer; this is Node 20.18.3. See https://nodejs.org.'],
    });
  });

  it('when its port is taken', async () => {
    const other = createServer().listen(4339, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const outcome = run(START, { PORT: '4339' });
    other.close();
    const line = 'Port 4339 is taken: stop what uses it, or choose another one with PORT=….';
    expect(outcome).toEqual({ status: 1, lines: [line] });
    expect(readdirSync(data_dir)).toEqual([]);
  });

  it.each([
    ['postgres:/oops', /^DATABASE_URL is not an address like/],
    ['postgresql://a:b@127.0.0.1:1/x', /^DATABASE_URL: nothing answers at 127\.0\.0\.1:1/],
    [databaseUrls(inject('postgresPort'), 'absent').owner, /^DATABASE_URL: there is no database absent/],
  ])('when DATABASE_URL is %s', (url, line) => {
    const { status, lines } = run(START, { DATABASE_URL: url });
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringMatching(line)]);
  });

  it('when PORT is not a port', () => {
    expect(run(START, { PORT: '80000' })).toEqual({
      status: 1,
      lines: ['PORT is not a port number: 80000.'],
    });
  });
});

describe('npm run db:migrate', () => {
  it('says what to do when there is no database', () => {
    const { status, lines } = run(['scripts/exec.mjs', 'scripts/migrate.ts']);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^DATABASE_URL is not set and the embedded PostgreSQL does not run/),
    ]);
  });

  it('brings the database of DATABASE_URL up to date', () => {
    const { status, lines } = run(['scripts/exec.mjs', 'scripts/migrate.ts'], {
      DATABASE_URL: process.env.DATABASE_URL ?? '',
    });
    expect({ status, lines }).toEqual({ status: 0, lines: ['The database is up to date.'] });
  });
});

describe('npm test', () => {
  it('refuses a step that does not exist', () => {
    const { status, lines } = run(['scripts/test.mjs', 'nonsense']);
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^There is no step nonsense\. Steps: lint, types, /)]);
  });
});

it('a process is known by its pid and its start', () => {
  const own = markOf(process.pid);
  expect(own).toMatchObject({ pid: process.pid, started: expect.stringMatching(/./) });
  expect(markOf(2 ** 22 + 1)).toBeNull();
});
