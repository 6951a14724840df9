import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isRunning, markOf, type ProcessMark, stopGroup } from '@/scripts/run/processes';
import { startService } from '@/scripts/run/service';

let data_dir: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  data_dir = mkdtempSync(join(tmpdir(), 'instance-'));
  vi.stubEnv('DATA_DIR', '');
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(data_dir, { recursive: true, force: true });
});

/** A process that does nothing, as the leader of a group with a child of its own. */
async function idle(script = 'setInterval(() => {}, 1000)'): Promise<ProcessMark> {
  const child = spawn(process.execPath, ['-e', `${script}; console.log('up')`], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  if (child.stdout) await once(child.stdout, 'data');
  const mark = markOf(child.pid ?? 0);
  if (!mark) throw new Error('the process did not start');
  return mark;
}

const runs = (mark: ProcessMark) => isRunning(mark);

describe('stopping a group', () => {
  it('ends the children of the process too', async () => {
    const script = `const { pid } = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      require('fs').writeFileSync(${JSON.stringify(join(data_dir, 'pid'))}, String(pid)); setInterval(() => {}, 1000)`;
    const parent = await idle(script);
    const child = markOf(Number(readFileSync(join(data_dir, 'pid'), 'utf8')));
    if (!child) throw new Error('the child did not start');
    await stopGroup(parent, 'SIGTERM', 5000);
    await vi.waitFor(() => expect([parent, child].filter(runs)).toEqual([]));
  });

  it('uses force on a process that ignores the signal', async () => {
    const stubborn = await idle(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`);
    await stopGroup(stubborn, 'SIGTERM', 300);
    expect(runs(stubborn)).toBe(false);
  });

  it('leaves a later process with the same pid alone', async () => {
    const stranger = await idle();
    await stopGroup({ pid: stranger.pid, started: 'long ago' }, 'SIGTERM', 300);
    expect(runs(stranger)).toBe(true);
  });
});

describe('a service', () => {
  it('is started again after a crash, and no more once it was stopped', async () => {
    const file = join(data_dir, 'starts');
    const script = `require('fs').appendFileSync(${JSON.stringify(file)}, 'x'); setTimeout(() => process.exit(3), 50)`;
    const quiet = vi.spyOn(console, 'log').mockReturnValue(undefined);
    const service = startService(() => {}, 'test-service', { args: ['-e', script], env: {} });
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe('xx'), 5000);
    expect(service.crashes()).toBeGreaterThan(0);
    expect(quiet.mock.calls.flat()[0]).toMatch(
      /The test-service process ended \(status 3\); starting it again in 1 s/,
    );
    await service.stop();
    await sleep(2500);
    expect(readFileSync(file, 'utf8')).toBe('xx');
    quiet.mockRestore();
  });
});

describe('the one instance of a folder', () => {
  const instanceIn = async (folder: string) => {
    vi.resetModules();
    vi.stubEnv('DATA_DIR', folder);
    return import('@/scripts/run/instance');
  };

  it('refuses a second one while the first runs', async () => {
    const { claimInstance, releaseInstance } = await instanceIn(data_dir);
    await claimInstance('http://localhost:1');
    await expect(claimInstance('http://localhost:2')).rejects.toThrow(
      `Performancy already runs from this folder: http://localhost:1 (process ${process.pid}). Stop it there first.`,
    );
    releaseInstance();
    await claimInstance('http://localhost:3');
  });

  it('ends what a killed one left, and takes over', async () => {
    const [web, postgres] = [await idle(), await idle()];
    const left = {
      supervisor: { pid: process.pid, started: 'earlier' },
      app_url: '',
      environment: {},
      processes: { web, postgres },
    };
    mkdirSync(data_dir, { recursive: true });
    writeFileSync(join(data_dir, 'run.json'), JSON.stringify(left));
    const { claimInstance } = await instanceIn(data_dir);
    expect((await claimInstance('http://localhost:1')).processes).toEqual({});
    expect([web, postgres].filter(runs)).toEqual([]);
  });

  it('is not confused by a file that was cut short', async () => {
    writeFileSync(join(data_dir, 'run.json'), '{"supervisor": {"pi');
    const { claimInstance } = await instanceIn(data_dir);
    expect((await claimInstance('http://localhost:1')).supervisor.pid).toBe(process.pid);
  });

  it('starts nothing any more once it closes', async () => {
    const { claimInstance, noteProcess } = await instanceIn(data_dir);
    const instance = await claimInstance('http://localhost:1');
    instance.closing = true;
    const late = await idle();
    expect(() => noteProcess(instance, 'late', late)).toThrow('Stopped while starting.');
    await vi.waitFor(() => expect(runs(late)).toBe(false));
  });
});
