import { PlainError } from './plain-error';

export interface Settings {
  dev: boolean;
  port: number;
  app_url: string;
  /** The owner's address of an external PostgreSQL; null for the embedded one. */
  database_url: string | null;
}

/** @throws PlainError when PORT is not a port. */
export function readSettings(args: string[]): Settings {
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
