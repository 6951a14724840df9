import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeConfigKey, publicConfigKey } from '@/lib/crypto/config-key';
import { ensureDataDir } from './project';

/** A secret of this installation, made at first use and kept in a file that only its user may read. */
function keptSecret(name: string, make: () => string, onMade: (file: string) => void = () => {}): string {
  const file = join(ensureDataDir(), name);
  if (existsSync(file) && readFileSync(file, 'utf8').trim() !== '') return file;
  writeFileSync(file, `${make()}\n`, { mode: 0o600 });
  onMade(file);
  return file;
}

const read = (file: string) => readFileSync(file, 'utf8').trim();

/** The passwords of the embedded server's superuser and of the role that owns the tables. */
export function databasePasswords(): { superuser: string; owner: string } {
  const make = () => randomBytes(24).toString('base64url');
  return {
    superuser: read(keptSecret('postgres-password', make)),
    owner: read(keptSecret('owner-password', make)),
  };
}

/** Signs the sessions of the web application. */
export function authSecret(): string {
  return read(keptSecret('auth-secret', () => randomBytes(32).toString('base64url')));
}

/** The file with the private key that signs the extension's remote configuration. */
export function configKeyFile(): string {
  return keptSecret('extension-config-key', makeConfigKey);
}

/** Its public half, which goes into builds of the extension; the person's own key wins over the embedded one. */
export function builtConfigKey(): string {
  const { EXTENSION_CONFIG_KEY, EXTENSION_CONFIG_KEY_FILE } = process.env;
  return publicConfigKey(EXTENSION_CONFIG_KEY || read(EXTENSION_CONFIG_KEY_FILE || configKeyFile()));
}

/** The file with the master keys, one "id:base64" each, the current one first. */
export function masterKeysFile(onMade: (file: string) => void): string {
  return keptSecret('master-keys', () => `k1:${randomBytes(32).toString('base64')}`, onMade);
}
