import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { publicConfigKey } from '@/lib/crypto/config-key';
import { CONFIG_KEY } from '@/tests/support/test-environment';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

export interface ExtensionBuild {
  /** Origin of the app that the extension talks to. */
  app_url: string;
  /** How many times faster than real time the session's clock runs. */
  clock_speed?: number;
  /** The widget's shadow root is closed for users; tests look into an open one. */
  widget_root?: 'open' | 'closed';
}

const built = new Map<string, Promise<string>>();

/** Builds the extension for a test and returns the folder to load; the same build is made once per run. */
export function buildExtension(build: ExtensionBuild): Promise<string> {
  const speed = build.clock_speed ?? 1;
  const root = build.widget_root ?? 'open';
  const name = `${new URL(build.app_url).port || 'default'}-${speed}x-${root}`;
  const running =
    built.get(name) ??
    runBuild({ ...build, widget_root: root }, path.join(ROOT, 'test-results/extension', name), speed);
  built.set(name, running);
  return running;
}

async function runBuild(build: ExtensionBuild, out: string, speed: number): Promise<string> {
  await promisify(execFile)(
    process.execPath,
    [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', 'extension', '--level', 'warn'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PERFORMANCY_APP_URL: build.app_url,
        PERFORMANCY_CONFIG_PUBLIC_KEY: publicConfigKey(CONFIG_KEY),
        PERFORMANCY_EXTENSION_OUT: out,
        PERFORMANCY_CLOCK_SPEED: String(speed),
        PERFORMANCY_WIDGET_ROOT: build.widget_root,
      },
    },
  );
  return path.join(out, 'chrome-mv3');
}
