import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { PrismaClient } from './generated/client';
import { type DatabaseRole, roleUrl } from './roles';

function connect(role: DatabaseRole, url: string | undefined, connections: number) {
  const connectionString = url ?? roleUrl(env().DATABASE_URL, role);
  const adapter = new PrismaPg({ connectionString, max: connections, application_name: role });
  return new PrismaClient({
    adapter,
    // The application role may not even read the hash; only sign-in asks for it, by name, as the system role.
    omit: { user: { password_hash: true } },
    transactionOptions: { maxWait: 5_000, timeout: 20_000 },
  });
}

export type Database = ReturnType<typeof connect>;
export type Tx = Parameters<Parameters<Database['$transaction']>[0]>[0];

interface Clients {
  app?: Database;
  system?: Database;
}

// One pair per process, also when the framework loads this module more than once.
const store = globalThis as typeof globalThis & { performancyDatabase?: Clients };

/** The pool of the role that sees one company at a time. Only `companyTx` uses it. */
export function appDatabase(): Database {
  store.performancyDatabase ??= {};
  store.performancyDatabase.app ??= connect('performancy_app', env().APP_DATABASE_URL, 10);
  return store.performancyDatabase.app;
}

/** The pool of the role for work that belongs to no company yet. Only `systemTx` uses it. */
export function systemDatabase(): Database {
  store.performancyDatabase ??= {};
  store.performancyDatabase.system ??= connect('performancy_system', env().SYSTEM_DATABASE_URL, 5);
  return store.performancyDatabase.system;
}

/** Ends both pools; for scripts, the worker's stop and tests. */
export async function disconnect(): Promise<void> {
  await store.performancyDatabase?.app?.$disconnect();
  await store.performancyDatabase?.system?.$disconnect();
  store.performancyDatabase = {};
}
