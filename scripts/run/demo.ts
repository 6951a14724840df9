import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleUrl } from '@/lib/db/roles';
import { withConnection } from '../database/connect';
import type { NoteProcess } from './processes';
import { DATA_DIR, ROOT } from './project';
import { say } from './say';
import { runTool } from './tool';

export interface DemoSignIn {
  role: string;
  email: string;
  password: string;
  name: string;
  company: string;
}

/** Noted on the database itself, where it lives and dies with the data. */
const NOTES = { started: 'performancy demo: being filled', complete: 'performancy demo: complete' } as const;

/**
 * Fills an empty database with the demo companies, or goes on where an interrupted run stopped.
 * A database that holds anything else is left alone.
 */
export async function seedDemo(
  note: NoteProcess,
  database_url: string,
  env: Record<string, string>,
): Promise<boolean> {
  const note_before = await readNote(database_url);
  if (note_before === NOTES.complete) return false;
  if (note_before !== NOTES.started && !(await isEmpty(database_url))) return false;
  say('Filling the demo companies with eight weeks of calls …');
  await writeNote(database_url, NOTES.started);
  await runTool(note, {
    name: 'seed',
    args: ['--import', 'tsx', join(ROOT, 'prisma/seed/index.ts')],
    env,
  });
  await writeNote(database_url, NOTES.complete);
  return true;
}

/** The demo's people, one per role; empty when this database was filled by other means. */
export function demoSignIns(): DemoSignIn[] {
  const file = join(DATA_DIR, 'demo.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

// As the system role: forced row security hides the rows from the owner.
async function isEmpty(database_url: string): Promise<boolean> {
  return withConnection(roleUrl(database_url, 'performancy_system'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM companies LIMIT 1');
    return rowCount === 0;
  });
}

async function readNote(database_url: string): Promise<string | null> {
  return withConnection(database_url, async (client) => {
    const { rows } = await client.query<{ note: string | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = current_database()`,
    );
    return rows[0]?.note ?? null;
  });
}

async function writeNote(database_url: string, note: string): Promise<void> {
  await withConnection(database_url, async (client) => {
    const database = client.escapeIdentifier(client.database ?? '');
    await client.query(`COMMENT ON DATABASE ${database} IS ${client.escapeLiteral(note)}`);
  });
}
