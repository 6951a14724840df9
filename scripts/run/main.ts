// The supervisor behind `npm start`: sets everything up, keeps it running, and takes it down.
import './load-env';
import { inspect } from 'node:util';
import { buildExtension, buildWeb, generateClient } from '../build/steps';
import { checkServer } from '../database/check-server';
import { isPortFree } from '../postgres/ports';
import { announce } from './announce';
import { webCommand, workerCommand } from './commands';
import { startDatabase } from './database';
import { seedDemo } from './demo';
import { applicationEnvironment } from './environment';
import { claimInstance, noteProcess, saveInstance, sweepInstance } from './instance';
import { exitWith, PlainError } from './plain-error';
import type { NoteProcess } from './processes';
import { say } from './say';
import { builtConfigKey } from './secrets';
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
  // Whoever read our output may be gone (a closed terminal, `| head`): that is no reason to leave processes behind.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.on('uncaughtException', (error) => stop(inspect(error), 1));
  try {
    await start(settings, running);
  } catch (error) {
    // A step that failed because we are stopping is no news.
    if (!stop.begun()) await stop(error instanceof PlainError ? error.message : inspect(error), 1);
  }
}

async function start(settings: Settings, running: Running): Promise<void> {
  const { instance } = running;
  const note: NoteProcess = (name, mark) => noteProcess(instance, name, mark);
  if (!(await isPortFree(settings.port))) {
    throw new PlainError(
      `Port ${settings.port} is taken: stop what uses it, or choose another one with PORT=….`,
    );
  }
  // Told before the slow steps begin.
  if (settings.database_url) await checkServer(settings.database_url);
  await generateClient(note);
  const [env] = await Promise.all([fillDatabase(settings, running, note), build(settings, note)]);
  say('Starting web and worker …');
  const options = { env, echo: settings.dev };
  const web = startService(note, 'web', { args: webCommand(settings), ...options });
  running.services.push(web, startService(note, 'worker', { args: workerCommand(settings), ...options }));
  await waitReady(web, settings.port);
  announce(settings);
}

/** The database with the demo in it, and how the application reaches it. */
async function fillDatabase(
  settings: Settings,
  running: Running,
  note: NoteProcess,
): Promise<Record<string, string>> {
  const { instance } = running;
  const database = await startDatabase(instance, settings);
  running.cluster = database.cluster;
  database.cluster?.ended.then(() => say('PostgreSQL ended unexpectedly; stop with Ctrl-C and start again.'));
  const env = applicationEnvironment(settings, database.url);
  instance.environment = env;
  saveInstance(instance);
  await seedDemo(note, database.url, { ...env, LOG_LEVEL: 'warn' });
  return env;
}

async function build(settings: Settings, note: NoteProcess): Promise<void> {
  if (!settings.dev) await buildWeb(note);
  await buildExtension(note, settings.app_url, builtConfigKey());
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
