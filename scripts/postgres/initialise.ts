import { execFile } from 'node:child_process';
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from '../run/plain-error';
import { postgresEnvironment } from './binaries';
import type { PostgresHome } from './home';

const run = promisify(execFile);

/** Makes a cluster's data folder beside its final place and moves it there: an interrupted run leaves nothing half made. */
export async function initialise(
  home: PostgresHome,
  folder: string,
  user: string,
  password: string,
): Promise<void> {
  const partial = `${folder}.new`;
  const passwordFile = join(dirname(folder), 'initdb-password');
  rmSync(partial, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.runAs) chownSync(passwordFile, home.runAs.uid, home.runAs.gid);
  const options = [
    `--pgdata=${partial}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // ICU's root collation sorts accented names as people do, and the same on every machine.
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--no-instructions',
  ];
  try {
    await run(join(home.bin, 'initdb'), options, {
      ...home.runAs,
      cwd: '/',
      env: postgresEnvironment(),
    });
    renameSync(partial, folder);
  } catch (error) {
    const reason =
      error instanceof Error && 'stderr' in error
        ? String(error.stderr).trim().split('\n')[0]
        : String(error);
    throw new PlainError(`PostgreSQL could not make its data folder: ${reason}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
