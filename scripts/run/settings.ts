import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error';
import { ROOT } from './project';

export interface Settings {
  dev: boolean;
  port: number;
  app_url: string;
  /** The owner's address of an external PostgreSQL; null for the embedded one. */
  database_url: string | null;
}

/** Takes what `.env` says for everything that the shell does not already set. */
export function loadEnvFile(): void {
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** @throws PlainError when PORT is not a port. */
export function readSettings(args: string[]): Settings {
  loadEnvFile();
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT is not a port number: ${process.env.PORT}.`);
  }
  return {
    dev: args.includes('--dev'),
    port,
    app_url: process.env.APP_URL || `http://localhost:${port}`,
    database_url: process.env.DATABASE_URL || null,
  };
}
