import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storePackage } from './store-package';
import { zip } from './zip';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the archive's directory names, read the way an unpacker does: from the end. */
function unpack(archive: Buffer): Record<string, string> {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let n = archive.readUInt16LE(end + 10); n > 0; n -= 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [size, length] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const name = archive.subarray(at + 46, at + 46 + length).toString();
    const local = archive.readUInt32LE(at + 42);
    const data = local + 30 + length;
    files[name] = inflateRawSync(archive.subarray(data, data + size)).toString();
    at += 46 + length;
  }
  expect(at).toBe(end);
  return files;
}

it('holds what went in', () => {
  const text = 'olá '.repeat(1_000);
  const archive = zip([
    { path: 'b/não.txt', data: Buffer.from(text) },
    { path: 'a.txt', data: Buffer.alloc(0) },
  ]);
  expect(unpack(archive)).toEqual({ 'a.txt': '', 'b/não.txt': text });
  expect(archive.length).toBeLessThan(text.length / 4);
});

it('has the same bytes whenever it is made, and no key for the store', () => {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ name: 'x', key: 'abc' }));
  writeFileSync(join(folder, 'a.js'), '1');
  const first = storePackage(folder);
  utimesSync(join(folder, 'a.js'), 1, 1);
  expect(storePackage(folder).equals(first)).toBe(true);
  expect(unpack(first)).toEqual({ 'manifest.json': '{"name":"x"}', 'a.js': '1' });
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toContain('key');
});
