import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { PROJECT_BIN, PROJECT_NODE, ROOT } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a TypeScript entry on the project's own Node 24 and exits with its status.
 * The entry gets an IPC channel that closes when this process dies, and `sweep` (its arguments for cleaning up)
 * runs after the entry was killed without a chance to clean up by itself.
 */
export function rerun(entry, args = [], { sweep } = {}) {
  const nodeArgs = ['--import', 'tsx', entry];
  const options = { cwd: ROOT, env: toolEnvironment() };
  const child = spawn(PROJECT_NODE, [...nodeArgs, ...args], {
    ...options,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Node 24 could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal && sweep) spawnSync(PROJECT_NODE, [...nodeArgs, ...sweep], { ...options, stdio: 'inherit' });
    process.exit(signal ? (EXIT_CODES[signal] ?? 1) : (code ?? 1));
  });
}

function toolEnvironment() {
  return {
    ...process.env,
    PATH: `${PROJECT_BIN}${delimiter}${process.env.PATH ?? ''}`,
    // Prisma's CLI looks for an engine to download; the project runs migrations on the WASM build of that engine.
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? PROJECT_NODE,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
    NEXT_TELEMETRY_DISABLED: process.env.NEXT_TELEMETRY_DISABLED ?? '1',
  };
}
