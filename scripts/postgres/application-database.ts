import { withConnection } from '../database/connect';
import type { Cluster } from './cluster';

export const OWNER = 'performancy_owner';

/**
 * Makes the role that owns the tables, an ordinary role that may create others, and a database of it.
 * @returns the owner's address of that database: what DATABASE_URL is in the embedded default.
 */
export async function ensureDatabase(
  cluster: Cluster,
  database: string,
  owner_password: string,
  template = 'template1',
): Promise<string> {
  await withConnection(cluster.superuserUrl('postgres'), async (client) => {
    const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (role.rowCount === 0) await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE`);
    await client.query(`ALTER ROLE ${OWNER} PASSWORD ${client.escapeLiteral(owner_password)}`);
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER} TEMPLATE ${client.escapeIdentifier(template)}`,
      );
    }
  });
  return `postgresql://${OWNER}:${encodeURIComponent(owner_password)}@127.0.0.1:${cluster.port}/${database}`;
}
