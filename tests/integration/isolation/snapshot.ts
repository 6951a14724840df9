import { Client } from 'pg';
import { inject } from 'vitest';
import { databaseUrls } from '@/tests/support/postgres/database-urls';

/** A connection that sees everything, to look at what others must not touch. */
export async function openEye(): Promise<Client> {
  const { superuser } = databaseUrls(inject('postgresPort'), '');
  const url = new URL(superuser);
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  return client;
}

let tables: string[] | undefined;

/** One digest per table over all rows of a company, its people and their browsers; `except` leaves tables out. */
export async function snapshot(
  eye: Client,
  company_id: string,
  except: readonly string[] = [],
): Promise<Record<string, string>> {
  tables ??= (
    await eye.query<{ name: string }>(`
      SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'company_id'
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`)
  ).rows.map((row) => row.name);
  const own = tables.map((name) => [name, `SELECT t::text FROM ${name} t WHERE company_id = $1`] as const);
  const more = [
    ['companies', 'SELECT t::text FROM companies t WHERE id = $1'],
    [
      'sessions',
      'SELECT t::text FROM sessions t WHERE user_id IN (SELECT id FROM users WHERE company_id = $1)',
    ],
  ] as const;
  const parts = [...own, ...more]
    .filter(([name]) => !except.includes(name))
    .map(
      ([name, rows]) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(r.t, '|' ORDER BY r.t), '')) AS digest FROM (${rows}) AS r(t)`,
    );
  const { rows } = await eye.query<{ name: string; digest: string }>(parts.join(' UNION ALL '), [company_id]);
  return Object.fromEntries(rows.map((row) => [row.name, row.digest]));
}
