import { OWNER } from '@/scripts/postgres/application-database';
import { SUPERUSER } from '@/scripts/postgres/cluster';

/** Nothing but tests ever runs on these clusters. */
export const PASSWORD = 'test';
/** The migrated, empty database that each test file starts from a copy of. */
export const TEMPLATE = 'template_migrated';

/** How to reach a database of the test server on a port. */
export function databaseUrls(port: number, database: string) {
  const url = (role: string, name: string) => `postgresql://${role}:${PASSWORD}@127.0.0.1:${port}/${name}`;
  return {
    owner: url(OWNER, database),
    owner_role: OWNER,
    /** All rights, in the server's own database. */
    superuser: url(SUPERUSER, 'postgres'),
    template: TEMPLATE,
  };
}
