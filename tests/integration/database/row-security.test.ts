import { describe, expect, it } from 'vitest';
import { withConnection } from '@/scripts/database/connect';

const databaseUrl = () => process.env.DATABASE_URL ?? '';

/** Tables of the public schema that need no row security, with the reason. */
const EXCEPTIONS: Record<string, string> = {
  _prisma_migrations: 'the list of migrations: no tenant data, and the application roles may not read it',
};

interface TableFacts {
  name: string;
  secured: boolean;
  forced: boolean;
  policies: number;
  has_company: boolean;
  key: string[];
}

async function tables(): Promise<TableFacts[]> {
  return withConnection(databaseUrl(), async (client) => {
    const { rows } = await client.query<TableFacts>(`
      SELECT c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
        (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
        EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'company_id' AND a.attnotnull) AS has_company,
        ARRAY(SELECT a.attname::text FROM pg_index i CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k(num, pos)
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.num
              WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.pos) AS key
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`);
    return rows;
  });
}

describe('row security', () => {
  it('is on, forced and has a policy on every table', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(20);
    const open = all.filter((t) => !(t.name in EXCEPTIONS) && !(t.secured && t.forced && t.policies > 0));
    expect(open.map((t) => t.name)).toEqual([]);
  });

  it('has a key that starts with the company on every tenant table', async () => {
    const tenant = (await tables()).filter((t) => t.has_company);
    expect(tenant.length).toBeGreaterThan(15);
    expect(tenant.filter((t) => t.key[0] !== 'company_id').map((t) => `${t.name} (${t.key})`)).toEqual([]);
  });

  it('binds the application roles: neither owns a table nor bypasses the policies', async () => {
    await withConnection(databaseUrl(), async (client) => {
      const { rows } = await client.query(`
        SELECT rolname, rolsuper, rolbypassrls, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
        FROM pg_roles r WHERE rolname IN ('performancy_app', 'performancy_system') ORDER BY 1`);
      const bound = { rolsuper: false, rolbypassrls: false, owned: 0 };
      expect(rows).toEqual([
        { rolname: 'performancy_app', ...bound },
        { rolname: 'performancy_system', ...bound },
      ]);
    });
  });
});
