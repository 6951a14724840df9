import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { storePackage } from '@/scripts/extension/store-package';
import { buildExtension } from '@/tests/e2e/extension/support/build-extension';
import type { Figure } from './figure';

const KB = 1_024;

/** Bytes of the folder that Chrome loads, and of the script that runs in the page. */
export async function packageSize(): Promise<Figure[]> {
  const folder = await buildExtension({ app_url: 'http://localhost:3000' });
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  );
  const script = await stat(path.join(folder, 'content-scripts/meet.js'));
  return [
    sizeFigure('package, the archive for the store', storePackage(folder).length),
    sizeFigure(
      'package, unpacked',
      sizes.reduce((sum, size) => sum + size, 0),
    ),
    sizeFigure('script in the Meet page, unpacked', script.size),
  ];
}

function sizeFigure(figure: string, bytes: number): Figure {
  return { figure, value: `${Math.round(bytes / KB)} KB`, goal: null, met: true };
}
