import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../run/plain-error';
import { ensureDataDir } from '../run/project';
import { embeddedPostgresFolder } from './binaries';
import { canEnter, type RunAs, serverUser } from './run-as';

/** Where one kind of cluster lives and how its programs run. */
export interface PostgresHome {
  /** Holds cluster data folders; belongs to the user that the server runs as. */
  folder: string;
  bin: string;
  runAs: RunAs | null;
  /** Set when the project lies where that user cannot reach it, e.g. below /root. */
  movedTo: string | null;
}

/**
 * Prepares `.data/<name>` for a server. Started by root from a folder that other users cannot enter, the data and a
 * copy of the programs go below /var/lib/performancy, and `.data/<name>` becomes a link to that place.
 */
export function preparePostgresHome(name: string): PostgresHome {
  const native = embeddedPostgresFolder();
  const runAs = serverUser();
  const place = join(ensureDataDir(), name);
  if (!runAs) {
    mkdirSync(place, { recursive: true });
    return { folder: place, bin: join(native, 'bin'), runAs, movedTo: null };
  }
  if (canEnter(runAs, ensureDataDir()) && canEnter(runAs, join(native, 'bin')) && !isLink(place)) {
    mkdirSync(place, { recursive: true });
    own(place, runAs);
    return { folder: place, bin: join(native, 'bin'), runAs, movedTo: null };
  }
  const base = elsewhere();
  const folder = linkedFolder(base, place, runAs);
  return { folder, bin: join(copyPrograms(base, native), 'bin'), runAs, movedTo: folder };
}

function own(folder: string, { uid, gid }: RunAs): void {
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function elsewhere(): string {
  const base = '/var/lib/performancy';
  try {
    mkdirSync(base, { recursive: true });
    chmodSync(base, 0o711);
    return base;
  } catch {
    throw new PlainError(
      `PostgreSQL's user cannot enter this folder and ${base} cannot be made: move the project, or set DATABASE_URL.`,
    );
  }
}

/** The folder that `place` links to; a new one when there is none, or when it was cleared away. */
function linkedFolder(base: string, place: string, runAs: RunAs): string {
  if (isLink(place)) {
    const target = readlinkSync(place);
    if (existsSync(target) && canEnter(runAs, join(target, '..'))) return target;
    rmSync(place);
  } else if (existsSync(place)) {
    throw new PlainError(
      `PostgreSQL's user cannot reach ${place}: move the project to a folder that other users may enter.`,
    );
  }
  removeOrphans(base);
  const folder = join(base, randomBytes(6).toString('hex'));
  mkdirSync(folder);
  own(folder, runAs);
  symlinkSync(folder, place);
  writeFileSync(`${folder}.place`, place);
  return folder;
}

/** Deletes data whose project was deleted: nothing links to it any more. */
function removeOrphans(base: string): void {
  for (const note of readdirSync(base).filter((name) => name.endsWith('.place'))) {
    const folder = join(base, note.slice(0, -'.place'.length));
    const place = readFileSync(join(base, note), 'utf8');
    if (isLink(place) && readlinkSync(place) === folder) continue;
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(base, note));
  }
}

function copyPrograms(base: string, native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(base, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', partial]);
  renameSync(partial, copy);
  return copy;
}
