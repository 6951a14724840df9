// The supervisor behind `npm start`: sets everything up, keeps it running, and takes it down.
import './load-env';
import { join } from 'node:path';
import { buildExtension, buildWeb, generateClient } from '../build/steps';
import { isPortFree } from '../postgres/ports';
import { announce } from './announce';
import { startDatabase } from './database';
import { seedDemo } from './demo';
import { applicationEnvironment } from './environment';
import { claimInstance, saveInstance, sweepInstance } from './instance';
import { exitWith, PlainError } from './plain-error';
import { ROOT } from './project';
import { say } from './say';
import { startService } from './service';
import { readSettings, type Settings } from './settings';
import { type Running, shutDown } from './shutdown';
import { waitReady } from './wait-ready';

const args = process.argv.slice(2);
if (args.includes('--sweep')) {
  await sweepInstance();
} else {
  await main().catch(exitWith);
}

async function main(): Promise<void> {
  const settings = readSettings(args);
  const instance = await claimInstance(settings.app_url);
  const running: Running = { instance, services: [], cluster: null };
  const stop = stopOnce(running);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
    process.on(signal, () => stop('Stopping …', 0));
  }
  try {
    await start(settings, running);
  } catch (error) {
    // A step that failed because we are stopping is no news.
    if (!stop.begun()) await stop(error instanceof PlainError ? error.message : String(error), 1);
  }
}

async function start(settings: Settings, running: Running): Promise<void> {
  const { instance } = running;
  if (!(await isPortFree(settings.port))) {
    throw new PlainError(
      `Port ${settings.port} is taken: stop what uses it, or choose another one with PORT=….`,
    );
  }
  await generateClient(instance);
  const [database] = await Promise.all([startDatabase(instance, settings), build(settings, running)]);
  running.cluster = database.cluster;
  database.cluster?.ended.then(() => say('PostgreSQL ended unexpectedly; stop with Ctrl-C and start again.'));

  const env = applicationEnvironment(settings, database.url);
  instance.environment = env;
  saveInstance(instance);
  say('Starting web and worker …');
  const [web, worker] = [webCommand(settings), workerCommand(settings)];
  const options = {
    env: { ...env, NODE_ENV: settings.dev ? 'development' : 'production' },
    echo: settings.dev,
  };
  const service = startService(instance, 'web', { args: web, ...options });
  running.services.push(service, startService(instance, 'worker', { args: worker, ...options }));
  await waitReady(service, settings.port);
  await seedDemo(instance, database.url, options.env);
  announce(settings);
}

async function build(settings: Settings, { instance }: Running): Promise<void> {
  if (!settings.dev) await buildWeb(instance);
  await buildExtension(instance, settings.app_url);
}

/** Only this machine reaches the demo, whose passwords are public; HOST=0.0.0.0 opens it. */
function webCommand({ dev, port }: Settings): string[] {
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  return [next, dev ? 'dev' : 'start', '-H', process.env.HOST || '127.0.0.1', '-p', `${port}`];
}

function workerCommand({ dev }: Settings): string[] {
  return [...(dev ? ['--watch', '--watch-preserve-output'] : []), '--import', 'tsx', 'scripts/worker.ts'];
}

function stopOnce(running: Running) {
  let begun = false;
  const stop = async (message: string, status: number): Promise<void> => {
    if (begun) return;
    begun = true;
    if (status === 0) say(message);
    else console.error(message);
    await shutDown(running).catch((error) => console.error(error));
    process.exit(status);
  };
  return Object.assign(stop, { begun: () => begun });
}
