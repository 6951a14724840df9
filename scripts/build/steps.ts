import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NoteProcess } from '../run/processes';
import { DATA_DIR, ROOT } from '../run/project';
import { say } from '../run/say';
import { runTool } from '../run/tool';
import { contentHash } from './content-hash';
import { whenChanged } from './when-changed';

const MODULES = join(ROOT, 'node_modules');
const COMMON = ['package-lock.json', 'tsconfig.json'];
const WEB_SOURCES = [
  ...COMMON,
  'app',
  'lib',
  'messages',
  'public',
  'prisma/schema',
  'data',
  'middleware.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'package.json',
];
const EXTENSION_SOURCES = [...COMMON, 'package.json', 'extension', 'lib/coach', 'lib/contracts'];

/** The folder that is loaded into Chrome as an unpacked extension. */
export const EXTENSION_FOLDER = join(ROOT, 'extension', '.output', 'chrome-mv3');

/** Generates the Prisma client from the schema. */
export async function generateClient(note: NoteProcess): Promise<void> {
  const output = join(ROOT, 'lib/db/generated');
  const stamp = stampOf('client', output);
  await whenChanged(
    stamp,
    contentHash(['prisma/schema', 'prisma.config.ts', 'package-lock.json']),
    async () => {
      say('Generating the database client …');
      const args = [join(MODULES, 'prisma/build/index.js'), 'generate', '--no-hints'];
      // The CLI insists on an engine, which generating does not use; any existing file will do.
      await runTool(note, {
        name: 'prisma-generate',
        args,
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
      });
    },
  );
}

/** Builds the web application into `.next`. */
export async function buildWeb(note: NoteProcess): Promise<void> {
  const stamp = stampOf('web', join(ROOT, '.next/BUILD_ID'));
  await whenChanged(stamp, contentHash(WEB_SOURCES), async () => {
    say('Building the web application …');
    await runTool(note, {
      name: 'build-web',
      args: [join(MODULES, 'next/dist/bin/next'), 'build'],
      env: { NODE_ENV: 'production' },
    });
  });
}

/** Builds the extension for the given address of the web application and key of its remote configuration, into `.output` or, for tests, elsewhere. */
export async function buildExtension(
  note: NoteProcess,
  app_url: string,
  config_public_key: string,
  output = dirname(EXTENSION_FOLDER),
): Promise<string> {
  const folder = join(output, 'chrome-mv3');
  // Read by wxt.config.ts.
  const app_hosts = process.env.PERFORMANCY_APP_HOSTS ?? '';
  const stamp = stampOf(`extension-${contentHash([], [folder]).slice(0, 8)}`, join(folder, 'manifest.json'));
  await whenChanged(
    stamp,
    contentHash(EXTENSION_SOURCES, [app_url, config_public_key, app_hosts]),
    async () => {
      say('Building the extension …');
      await runTool(note, {
        name: 'build-extension',
        args: [join(MODULES, 'wxt/bin/wxt.mjs'), 'build', 'extension'],
        env: {
          NODE_ENV: 'production',
          PERFORMANCY_APP_URL: app_url,
          PERFORMANCY_CONFIG_PUBLIC_KEY: config_public_key,
          PERFORMANCY_EXTENSION_OUT: output,
        },
      });
    },
  );
  return folder;
}

/** Where a build's stamp lies; one without its output is worth nothing. */
function stampOf(name: string, output: string): string {
  const stamp = join(DATA_DIR, 'builds', name);
  if (!existsSync(output)) rmSync(stamp, { force: true });
  return stamp;
}
