import { createHmac } from 'node:crypto';

export const DATABASE_ROLES = ['performancy_app', 'performancy_system'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** The login password of a role, derived from the owner's own password and name: nothing more to configure or to leak. */
export function rolePassword(owner_url: string, role: DatabaseRole): string {
  const { username, password } = new URL(owner_url);
  return createHmac('sha256', `${username}:${password}`).update(`database-role|${role}`).digest('base64url');
}

/** The address of the same database for one of the application's two roles. */
export function roleUrl(owner_url: string, role: DatabaseRole): string {
  const url = new URL(owner_url);
  url.username = role;
  url.password = rolePassword(owner_url, role);
  return url.toString();
}

/** Runs a statement; satisfied by a connected `pg` client. */
interface Connection {
  query(text: string): Promise<unknown>;
}

/**
 * Lets the two roles, made by the migrations, sign in, and grants them the job queue's schema.
 * Run as the owner after migrating; safe to repeat.
 */
export async function provisionRoles(connection: Connection, owner_url: string): Promise<void> {
  for (const role of DATABASE_ROLES) {
    await connection.query(`ALTER ROLE ${role} LOGIN PASSWORD '${rolePassword(owner_url, role)}'`);
    const { pathname } = new URL(owner_url);
    const database = decodeURIComponent(pathname.slice(1)).replaceAll('"', '""');
    await connection.query(`GRANT CONNECT ON DATABASE "${database}" TO ${role}`);
  }
}
