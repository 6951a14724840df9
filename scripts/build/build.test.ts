import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../run/project';
import { contentHash } from './content-hash';
import { whenChanged } from './when-changed';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hash = () => contentHash([relative(ROOT, folder)]);

describe('the hash of the sources', () => {
  it('changes with content and with names, not with tests and logs', () => {
    writeFileSync(join(folder, 'a.ts'), '1');
    const first = hash();
    writeFileSync(join(folder, 'a.test.ts'), 'x');
    writeFileSync(join(folder, 'a.log'), 'x');
    expect(hash()).toBe(first);
    writeFileSync(join(folder, 'a.ts'), '2');
    const second = hash();
    writeFileSync(join(folder, 'b.ts'), '');
    expect(new Set([first, second, hash()]).size).toBe(3);
  });

  it('takes a missing path as empty', () => {
    expect(contentHash(['no-such-file'])).toBe(contentHash([]));
  });
});

describe('a build', () => {
  const stamp = () => join(folder, 'stamp');
  let builds = 0;
  const build = async () => {
    builds += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  beforeEach(() => {
    builds = 0;
  });

  it('runs once for the same sources, also when two ask at the same time', async () => {
    await Promise.all([whenChanged(stamp(), 'v1', build), whenChanged(stamp(), 'v1', build)]);
    await whenChanged(stamp(), 'v1', build);
    expect(builds).toBe(1);
    await whenChanged(stamp(), 'v2', build);
    expect(builds).toBe(2);
  });

  it('runs again after one that failed, and after a lock whose process is gone', async () => {
    const broken = () => Promise.reject(new Error('no'));
    await expect(whenChanged(stamp(), 'v1', broken)).rejects.toThrow('no');
    writeFileSync(`${stamp()}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, started: 'earlier' }));
    expect(await whenChanged(stamp(), 'v1', build)).toBe(true);
  });
});
