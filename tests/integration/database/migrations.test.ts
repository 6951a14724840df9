import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { checkServer } from '@/scripts/database/check-server';
import { withConnection } from '@/scripts/database/connect';
import { migrate } from '@/scripts/database/migrate';
import { MIGRATIONS_DIR, migrationList } from '@/scripts/database/migrations';
import { FILTERS, schemaFiles, withSchemaEngine } from '@/scripts/database/schema-engine';
import { databaseUrls } from '@/tests/support/postgres/database-urls';
import { describeTables } from '@/tests/support/postgres/describe-tables';

const NAME = `migrations_${process.pid}`;
const urls = databaseUrls(inject('postgresPort'), NAME);
const superuser = (sql: string) => withConnection(urls.superuser, (client) => client.query(sql));
const owner = <T extends object>(sql: string) =>
  withConnection(urls.owner, async (client) => (await client.query<T>(sql)).rows);
const names = () => migrationList().migrationDirectories.map(({ path }) => path);

let folder: string;
beforeEach(async () => {
  await superuser(`CREATE DATABASE ${NAME} OWNER ${urls.owner_role}`);
  folder = join(mkdtempSync(join(tmpdir(), 'migrations-')), 'migrations');
  cpSync(MIGRATIONS_DIR, folder, { recursive: true });
});
afterEach(async () => {
  await superuser(`DROP DATABASE ${NAME} WITH (FORCE)`);
  rmSync(join(folder, '..'), { recursive: true });
});

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

/** Relations that only let the client filter: their column names rows of two tables, which no constraint can say. */
const NO_CONSTRAINT = /^search_names search_names_(lead|deal) FOREIGN KEY/;

describe('migrating', () => {
  it('applies each migration once, also when two run at the same time', async () => {
    const both = await Promise.all([migrate(urls.owner), migrate(urls.owner)]);
    expect(both.flat()).toEqual(names());
    expect(await migrate(urls.owner)).toEqual([]);
    const rows = await owner<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations ORDER BY 1',
    );
    expect(rows.map((row) => row.migration_name)).toEqual(names());
  });

  it('leaves the tables as the schema says', async () => {
    await migrate(urls.owner);
    const migrated = await describeTables(urls.owner);
    await superuser(`DROP DATABASE ${NAME} WITH (FORCE)`);
    await superuser(`CREATE DATABASE ${NAME} OWNER ${urls.owner_role}`);
    const { stdout } = await withSchemaEngine(urls.owner, (engine) =>
      engine.diff({
        from: { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files: schemaFiles() },
        script: true,
        exitCode: null,
        filters: FILTERS,
      }),
    );
    await owner(stdout ?? '');
    const wanted = (await describeTables(urls.owner)).filter((line) => !NO_CONSTRAINT.test(line));
    expect(wanted.length).toBeGreaterThan(200);
    expect(migrated.filter((line) => !line.startsWith('_prisma_migrations'))).toEqual(wanted);
  });

  it('says which migration failed, undoes it whole, and goes on once it is mended', async () => {
    addMigration('9001_half', 'CREATE TABLE half (id int); SELECT 1 / 0;');
    await expect(migrate(urls.owner, folder)).rejects.toThrow(/^The migration failed: .*9001_half/);
    expect(await owner(`SELECT FROM pg_class WHERE relname = 'half'`)).toHaveLength(0);
    addMigration('9001_half', 'CREATE TABLE half (id int);');
    expect(await migrate(urls.owner, folder)).toEqual(['9001_half']);
    expect(await migrate(urls.owner, folder)).toEqual([]);
  });

  it('keeps functions whose bodies hold semicolons', async () => {
    addMigration(
      '9002_function',
      `DO $$ BEGIN PERFORM 1; PERFORM 2; END $$; -- one; two\nCREATE TABLE after_it (id int);`,
    );
    expect(await migrate(urls.owner, folder)).toContain('9002_function');
  });

  it('refuses a migration that was changed after it ran', async () => {
    await migrate(urls.owner, folder);
    addMigration(names()[0] ?? '', 'SELECT 1;');
    await expect(migrate(urls.owner, folder)).rejects.toThrow(
      `Migrations were changed after they ran here: ${names()[0]}.`,
    );
  });
});

describe('an unusable DATABASE_URL', () => {
  const port = inject('postgresPort');
  it.each([
    ['mysql://x/y', /is not an address like postgresql:\/\//],
    ['postgresql://u:p@127.0.0.1:1/x', /nothing answers at 127\.0\.0\.1:1/],
    ['postgresql://u:p@nowhere.invalid/x', /no host named nowhere\.invalid|name nowhere\.invalid could not/],
    [`postgresql://postgres:wrong@127.0.0.1:${port}/postgres`, /refused the password of postgres/],
    [`${databaseUrls(port, 'absent').owner}`, /there is no database absent/],
  ])('is explained in one line without its password: %s', async (url, line) => {
    const error = await checkServer(url).catch((thrown: Error) => thrown.message);
    expect(error).toMatch(line);
    expect(error).toMatch(/^DATABASE_URL[^\n]+$/);
    expect(error).not.toContain('wrong');
  });

  it('names the rights that its role lacks', async () => {
    await superuser(`CREATE ROLE plain_${NAME} LOGIN PASSWORD 'x'`);
    const url = urls.owner.replace(/\/\/[^@]+@/, `//plain_${NAME}:x@`);
    await expect(checkServer(url)).rejects.toThrow(/may not create schemas and tables .*, nor create roles/);
    await superuser(`DROP ROLE plain_${NAME}`);
  });
});
