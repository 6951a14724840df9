import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { roleUrl } from '@/lib/db/roles';
import { companySealer } from '@/lib/db/sealer';
import { openEye } from '../isolation/snapshot';
import { buildWorld, type World } from '../isolation/world';

let one: World;
let two: World;
let owner: Client;
let app: Client;
let eye: Client;

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

beforeAll(async () => {
  [one, two] = [await buildWorld('ONE'), await buildWorld('TWO')];
  const url = process.env.DATABASE_URL ?? '';
  [owner, app, eye] = [await connect(url), await connect(roleUrl(url, 'performancy_app')), await openEye()];
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end(), eye.end()]);
});

async function tenantTables(): Promise<string[]> {
  const { rows } = await eye.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'company_id'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`);
  return rows.map((row) => row.name);
}

const countIn = async (client: Client, table: string) =>
  Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0]?.count);

/** Runs statements of the application role inside one company, and undoes them. */
async function inCompany<T>(company: string, work: () => Promise<T>): Promise<T> {
  await app.query('BEGIN');
  try {
    await app.query(`SELECT set_config('app.company_id', $1, true)`, [company]);
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
}

describe('without a company', () => {
  it('no table shows a row to the application or to the owner', async () => {
    const filled = [];
    for (const table of await tenantTables()) {
      if ((await countIn(eye, table)) > 0) filled.push(table);
      expect({ table, rows: await countIn(app, table) }).toEqual({ table, rows: 0 });
      expect({ table, rows: await countIn(owner, table) }).toEqual({ table, rows: 0 });
    }
    expect(filled).toEqual(expect.arrayContaining(['conversations', 'users', 'company_keys', 'audit_logs']));
  });

  it('an empty company id is no company either', async () => {
    await inCompany('', async () => {
      for (const table of await tenantTables()) expect(await countIn(app, table)).toBe(0);
    });
  });

  it('nothing can be written', async () => {
    await expect(
      app.query(`INSERT INTO leads (company_id, id, name, updated_at) VALUES ($1, 'x', 'x', now())`, [
        one.company,
      ]),
    ).rejects.toThrow(/row-level security/);
    const { rowCount } = await app.query(`UPDATE leads SET name = 'x'`);
    expect(rowCount).toBe(0);
  });
});

describe('inside a company', () => {
  it('every table shows its rows only, and takes no rows for another', async () => {
    for (const table of await tenantTables()) {
      const rows = await inCompany(one.company, async () => {
        const found = await app.query(`SELECT company_id FROM ${table}`);
        return found.rows as { company_id: string }[];
      });
      const visible = await eye.query(`SELECT count(*) FROM ${table} WHERE company_id = $1`, [one.company]);
      expect({ table, rows: rows.length }).toEqual({ table, rows: Number(visible.rows[0]?.count) });
      expect(rows.every((row) => row.company_id === one.company)).toBe(true);
    }
    await expect(
      inCompany(one.company, () =>
        app.query(`INSERT INTO leads (company_id, id, name, updated_at) VALUES ($1, 'x', 'x', now())`, [
          two.company,
        ]),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      inCompany(one.company, () => app.query(`UPDATE leads SET company_id = $1`, [two.company])),
    ).rejects.toThrow(/row-level security/);
  });

  it('audit rows can be added, never changed or removed', async () => {
    for (const statement of [
      `UPDATE audit_logs SET action = 'x'`,
      'DELETE FROM audit_logs',
      'TRUNCATE audit_logs',
    ])
      await expect(inCompany(one.company, () => app.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('password hashes cannot be read, and nobody can make themselves staff', async () => {
    await expect(inCompany(one.company, () => app.query('SELECT password_hash FROM users'))).rejects.toThrow(
      /permission denied/,
    );
    await expect(inCompany(one.company, () => app.query(`UPDATE users SET role = 'ADMIN'`))).rejects.toThrow(
      /row-level security|users_company_by_role/,
    );
  });
});

describe('a reference into another company', () => {
  it('is refused, also for the owner of the tables', async () => {
    // The owner may switch row security off for itself; the composite keys still stand.
    await owner.query('BEGIN');
    await owner.query('ALTER TABLE deals NO FORCE ROW LEVEL SECURITY');
    await expect(
      owner.query(
        `INSERT INTO deals (company_id, id, title, stage, value, lead_id, updated_at)
         VALUES ($1, 'cross', 'x', 'proposal', 1, $2, now())`,
        [one.company, two.lead],
      ),
    ).rejects.toThrow(/foreign key/);
    await owner.query('ROLLBACK');
  });

  it('cannot even be declared: every foreign key between tenant tables carries the company', async () => {
    const { rows } = await eye.query<{ name: string; from: string; to: string; columns: string[] }>(`
      SELECT k.conname AS name, f.relname AS "from", t.relname AS "to",
        ARRAY(SELECT a.attname::text FROM unnest(k.conkey) AS n JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n) AS columns
      FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
      WHERE k.contype = 'f' AND f.relnamespace = 'public'::regnamespace`);
    const tenant = new Set(await tenantTables());
    const loose = rows.filter(
      ({ from, to, columns }) => tenant.has(from) && tenant.has(to) && !columns.includes('company_id'),
    );
    // An audit row and a visit may be staff's, who belong to no company.
    expect(loose.map(({ from, to }) => `${from} -> ${to}`).sort()).toEqual([
      'audit_logs -> users',
      'company_switches -> users',
    ]);
  });
});

describe('a sealed value', () => {
  const sealedOf = async (world: World, column: string) =>
    (
      await eye.query(`SELECT ${column} AS value FROM conversations WHERE id = $1`, [
        world.members.rep.conversation,
      ])
    ).rows[0]?.value as string;
  const open = (world: World, column: 'transcript' | 'report' | 'notes', id: string, value: string) =>
    companyTx({ company_id: world.company }, async (tx) =>
      (await companySealer(tx, world.company)).open('conversations', column, id, value),
    );

  it('opens in its own company, row and column', async () => {
    const id = one.members.rep.conversation;
    const value = await sealedOf(one, 'transcript');
    expect(value).not.toContain('ONE rep');
    expect(await open(one, 'transcript', id, value)).toContain('ONE rep says what it costs');
  });

  it('opens nowhere else', async () => {
    const id = one.members.rep.conversation;
    const value = await sealedOf(one, 'transcript');
    await expect(open(one, 'notes', id, value)).rejects.toThrow();
    await expect(open(one, 'transcript', one.members.mate.conversation, value)).rejects.toThrow();
    await expect(open(two, 'transcript', id, value)).rejects.toThrow();
  });

  it('copied to another company together with its key, still does not open', async () => {
    const id = one.members.rep.conversation;
    const value = await sealedOf(one, 'transcript');
    await eye.query(
      `INSERT INTO company_keys (company_id, id, wrapped_key, master_key_id)
       SELECT $2, id, wrapped_key, master_key_id FROM company_keys WHERE company_id = $1`,
      [one.company, two.company],
    );
    await expect(open(two, 'transcript', id, value)).rejects.toThrow();
    await eye.query(
      'DELETE FROM company_keys WHERE company_id = $2 AND id IN (SELECT id FROM company_keys WHERE company_id = $1)',
      [one.company, two.company],
    );
  });

  it('cannot be replaced by plain text', async () => {
    for (const column of ['transcript', 'report', 'summary', 'notes'])
      await expect(
        inCompany(one.company, () => app.query(`UPDATE conversations SET ${column} = 'plain words'`)),
      ).rejects.toThrow(/conversations_sealed/);
  });
});

describe('the job queue', () => {
  it('takes jobs from the application and shows it none', async () => {
    await expect(app.query('SELECT * FROM pgboss.job')).rejects.toThrow(/permission denied/);
    await expect(app.query('DELETE FROM pgboss.job')).rejects.toThrow(/permission denied/);
  });
});
