import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type RemoteConfig, type SignedConfig, signedConfigSchema } from '@/lib/contracts/extension-config';
import type { RemoteOrders } from '@/lib/contracts/extension-messages';
import { acceptConfig, openConfig } from './accept-config';
import { callApi } from './call-api';
import { isOlder } from './compare-versions';

/** Put in by the build, see wxt.config.ts. */
declare const __CONFIG_PUBLIC_KEY__: string;

const KEY = 'remote_config';
const ASK_EVERY_MS = 5 * 60_000;

const storedSchema = z.object({ signed: signedConfigSchema.nullable(), checked_at: z.number() });

/** What the remote configuration asks of this extension; nothing where there is none. */
export async function remoteOrders(): Promise<RemoteOrders> {
  const config = await cachedConfig();
  if (!config) return { kill_switch: false, update_required: false, selectors: null };
  const { version } = browser.runtime.getManifest();
  return {
    kill_switch: config.kill_switch,
    update_required: isOlder(version, config.minimum_version),
    selectors: config.selectors.version > 0 ? config.selectors : null,
  };
}

let asking: Promise<boolean> | null = null;

/** Asks for a newer configuration unless that was done in the last minutes; true when the orders may have changed. */
export function refreshRemoteConfig(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = null;
  });
  return asking;
}

async function ask(): Promise<boolean> {
  const stored = await readStored();
  const now = Date.now();
  const age = now - (stored?.checked_at ?? 0);
  // A clock that was set back must not put the next question off.
  if (age >= 0 && age < ASK_EVERY_MS) return false;
  const outcome = await callApi({
    method: 'GET',
    path: '/api/v1/extension/config',
    token: null,
    answer: signedConfigSchema,
  });
  const before = stored?.signed ?? null;
  const newest = issuedAt(await cachedConfig());
  const fetched = outcome.kind === 'ok' ? outcome.body : null;
  const accepted =
    fetched && (await acceptConfig(fetched, { public_key: __CONFIG_PUBLIC_KEY__, now, newest }));
  await browser.storage.local.set({ [KEY]: { signed: accepted ? fetched : before, checked_at: now } });
  return accepted !== null;
}

/** What was accepted last; its signature is checked again, since the storage may have been tampered with. */
async function cachedConfig(): Promise<RemoteConfig | null> {
  const signed = (await readStored())?.signed ?? null;
  return signed && opened(signed);
}

let open: { payload: string; config: Promise<RemoteConfig | null> } | null = null;

function opened(signed: SignedConfig): Promise<RemoteConfig | null> {
  if (open?.payload !== signed.payload + signed.signature) {
    // Accepted once, it counts until a newer one comes: a clock that moves lifts no kill switch.
    open = { payload: signed.payload + signed.signature, config: openConfig(signed, __CONFIG_PUBLIC_KEY__) };
  }
  return open.config;
}

async function readStored(): Promise<z.infer<typeof storedSchema> | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const parsed = storedSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : null;
}

function issuedAt(config: RemoteConfig | null): number {
  return config ? Date.parse(config.issued_at) : 0;
}
