import { readFileSync } from 'node:fs';
import {
  publishedConfigSchema,
  type RemoteConfig,
  type SignedConfig,
} from '@/lib/contracts/extension-config';
import { signConfig } from '@/lib/crypto/config-key';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors/app-error';
import type { VisitorCtx } from '../sessions/account';

/**
 * The extension's remote configuration as of now, signed. Its content comes from EXTENSION_CONFIG_FILE, read anew each
 * time so that a kill switch works without a restart; without that file it is neutral.
 * @throws AppError not_found where no key is configured; an unreadable file is an error of the installation.
 */
export function publishConfig({ ctx }: { ctx: Pick<VisitorCtx, 'clock'> }): SignedConfig {
  const key = privateKey();
  if (key === null)
    throw new AppError('not_found', 'This installation publishes no configuration for the extension.');
  const config: RemoteConfig = { v: 1, issued_at: ctx.clock.now().toISOString(), ...publishedContent() };
  const payload = JSON.stringify(config);
  return { payload, signature: signConfig(key, payload) };
}

function publishedContent(): Omit<RemoteConfig, 'v' | 'issued_at'> {
  const file = env().EXTENSION_CONFIG_FILE;
  return publishedConfigSchema.parse(file === undefined ? {} : JSON.parse(readText(file)));
}

function privateKey(): string | null {
  const { EXTENSION_CONFIG_KEY, EXTENSION_CONFIG_KEY_FILE } = env();
  if (EXTENSION_CONFIG_KEY !== undefined) return EXTENSION_CONFIG_KEY;
  return EXTENSION_CONFIG_KEY_FILE === undefined ? null : readText(EXTENSION_CONFIG_KEY_FILE).trim();
}

const readText = (file: string): string => readFileSync(/*turbopackIgnore: true*/ file, 'utf8');
