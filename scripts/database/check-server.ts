import type { Client } from 'pg';
import { PlainError } from '../run/plain-error';
import { withConnection } from './connect';

const OLDEST_VERSION = 16;

/**
 * Makes sure that DATABASE_URL leads to a PostgreSQL that Performancy can be set up on.
 * @throws PlainError with one line; it never holds the password.
 */
export async function checkServer(database_url: string): Promise<void> {
  const url = checkedUrl(database_url);
  try {
    await withConnection(url, checkRights);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(`DATABASE_URL: ${connectionProblem(error, url)}`);
  }
}

function checkedUrl(database_url: string): string {
  const url = URL.canParse(database_url) ? new URL(database_url) : null;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1)
    return database_url;
  throw new PlainError('DATABASE_URL is not an address like postgresql://user:password@host:5432/database.');
}

function connectionProblem(error: unknown, database_url: string): string {
  const { hostname, port, username, pathname } = new URL(database_url);
  const where = `${hostname}:${port || 5432}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOTFOUND: `there is no host named ${hostname}.`,
    EAI_AGAIN: `the name ${hostname} could not be looked up.`,
    ECONNREFUSED: `nothing answers at ${where}: is PostgreSQL running?`,
    '28P01': `the server at ${where} refused the password of ${username}.`,
    '28000': `the server at ${where} does not let ${username} in.`,
    '3D000': `there is no database ${pathname.slice(1)} at ${where}: create it first.`,
  };
  const message = error instanceof Error ? error.message : String(error);
  if (/timeout|timed out/i.test(message)) return `no answer from ${where} within 8 seconds.`;
  return known[code] ?? `no connection to ${where}: ${message.split('\n')[0]}`;
}

async function checkRights(client: Client): Promise<void> {
  const { rows } = await client.query<{
    version: string;
    role: string;
    may_create: boolean;
    may_make_roles: boolean;
    writable: boolean;
  }>(`
    SELECT current_setting('server_version_num') AS version, current_user AS role,
      has_schema_privilege('public', 'CREATE') AND has_database_privilege(current_database(), 'CREATE') AS may_create,
      (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS may_make_roles,
      NOT pg_is_in_recovery() AS writable`);
  const [facts] = rows;
  if (!facts) return;
  const major = Math.floor(Number(facts.version) / 10_000);
  if (major < OLDEST_VERSION) {
    throw new PlainError(
      `DATABASE_URL: this is PostgreSQL ${major}, Performancy needs ${OLDEST_VERSION} or newer.`,
    );
  }
  if (!facts.writable) throw new PlainError('DATABASE_URL: this server is a read-only replica.');
  const missing = [
    ...(facts.may_create ? [] : ['create schemas and tables (make it the owner of the database)']),
    ...(facts.may_make_roles ? [] : ['create roles (ALTER ROLE … CREATEROLE)']),
  ];
  if (missing.length > 0) {
    throw new PlainError(`DATABASE_URL: the role ${facts.role} may not ${missing.join(', nor ')}.`);
  }
}
