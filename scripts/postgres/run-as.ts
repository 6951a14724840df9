import { execFileSync, spawnSync } from 'node:child_process';
import { PlainError } from '../run/plain-error';

/** The user that the server runs as when it is not the current one: PostgreSQL refuses to run as root. */
export interface RunAs {
  uid: number;
  gid: number;
}

/** Null for an ordinary user; for root the system's `postgres` user, made if there is none, else `nobody`. */
export function serverUser(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const existing = lookup('postgres');
  if (existing) return existing;
  spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
    {
      stdio: 'ignore',
    },
  );
  const user = lookup('postgres') ?? lookup('nobody');
  if (user) return user;
  throw new PlainError(
    'PostgreSQL does not run as root and no other user could be made: run as an ordinary user, or set DATABASE_URL.',
  );
}

function lookup(name: string): RunAs | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** Whether that user can pass through every parent of a folder. */
export function canEnter(runAs: RunAs, folder: string): boolean {
  const { status } = spawnSync('sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...runAs,
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}
