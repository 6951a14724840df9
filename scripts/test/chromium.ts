import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { PlainError } from '../run/plain-error';
import { say } from '../run/say';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium to test with: PLAYWRIGHT_CHROMIUM, Playwright's own, the system's, else one installed now.
 * @throws PlainError when none can be had.
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env.PLAYWRIGHT_CHROMIUM;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new PlainError(`PLAYWRIGHT_CHROMIUM names a file that does not exist: ${wanted}.`);
  }
  return installed() ?? install();
}

function installed(): string | null {
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function install(): string {
  if (process.getuid?.() === 0 && spawnSync('sh', ['-c', 'command -v apt-get']).status === 0) {
    say('Installing Chromium from the system packages …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env,
    });
  } else {
    say("Installing Playwright's Chromium …");
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    });
  }
  const found = installed();
  if (found) return found;
  throw new PlainError('There is no Chromium and none could be installed: set PLAYWRIGHT_CHROMIUM to one.');
}
