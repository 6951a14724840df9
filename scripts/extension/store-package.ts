import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ZipEntry, zip } from './zip';

/**
 * The archive to upload to the Chrome Web Store, made from a built folder. The store keeps the key of an item itself and
 * refuses a manifest that brings one.
 */
export function storePackage(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return zip(files.map((file) => entryOf(folder, join(file.parentPath, file.name))));
}

function entryOf(folder: string, file: string): ZipEntry {
  const path = relative(folder, file).split(sep).join('/');
  const data = readFileSync(file);
  return { path, data: path === 'manifest.json' ? withoutKey(data) : data };
}

function withoutKey(manifest: Buffer): Buffer {
  const { key: _, ...rest }: Record<string, unknown> = JSON.parse(manifest.toString());
  return Buffer.from(JSON.stringify(rest));
}
