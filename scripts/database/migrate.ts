import { provisionRoles } from '@/lib/db/roles';
import { ensureQueueSchema } from '@/lib/queue/schema';
import { PlainError } from '../run/plain-error';
import { checkServer } from './check-server';
import { withConnection } from './connect';
import { MIGRATIONS_DIR, migrationList } from './migrations';
import { FILTERS, withSchemaEngine } from './schema-engine';

// Any fixed number that no one else uses: one migration at a time per database, others wait.
const ADVISORY_LOCK = 731_946_201;

/**
 * Brings a database up to date as its owner: applies what is missing of `prisma/migrations`, then lets the two
 * application roles sign in and prepares the job queue. Safe to repeat and to run twice at once.
 * @returns the names of the migrations applied now.
 * @throws PlainError saying in one line what is wrong with the server, the rights or a migration.
 */
export async function migrate(database_url: string, folder = MIGRATIONS_DIR): Promise<string[]> {
  await checkServer(database_url);
  try {
    return await withConnection(database_url, async (client) => {
      await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
      const applied = await apply(database_url, folder);
      await provisionRoles(client, database_url);
      await ensureQueueSchema(database_url);
      return applied;
    });
  } catch (error) {
    throw explained(error);
  }
}

function apply(database_url: string, folder: string): Promise<string[]> {
  return withSchemaEngine(database_url, async (engine) => {
    const migrationsList = migrationList(folder);
    const question = { migrationsList, optInToShadowDatabase: false, filters: FILTERS };
    const state = await engine.diagnoseMigrationHistory(question);
    const edited = state.editedMigrationNames.filter((name) => !state.failedMigrationNames.includes(name));
    if (edited.length > 0) {
      throw new PlainError(`Migrations were changed after they ran here: ${edited.join(', ')}.`);
    }
    // PostgreSQL runs a migration as one transaction: one that an earlier run did not finish left nothing behind.
    for (const migrationName of state.failedMigrationNames)
      await engine.markMigrationRolledBack({ migrationName });
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: FILTERS });
    return appliedMigrationNames;
  });
}

function explained(error: unknown): unknown {
  if (error instanceof PlainError || !(error instanceof Error)) return error;
  const text = error.message.trim().replace(/\s*\n\s*/g, ' ');
  return new PlainError(`The migration failed: ${text}`);
}
