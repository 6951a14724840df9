import { join } from 'node:path';
import { ROOT } from './project';

interface Mode {
  dev: boolean;
  port: number;
}

/** Only this machine reaches the application, since the demo's passwords are public; HOST=0.0.0.0 opens it. */
export function webCommand({ dev, port }: Mode): string[] {
  const server = dev
    ? [join(ROOT, 'node_modules/next/dist/bin/next'), 'dev']
    : ['--import', 'tsx', 'scripts/web.ts'];
  return [...server, '-H', process.env.HOST || '127.0.0.1', '-p', `${port}`];
}

/** The process that runs background jobs. */
export function workerCommand({ dev }: Pick<Mode, 'dev'>): string[] {
  return [...(dev ? ['--watch', '--watch-preserve-output'] : []), '--import', 'tsx', 'scripts/worker.ts'];
}
