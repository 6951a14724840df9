import { type RemoteConfig, remoteConfigSchema, type SignedConfig } from '@/lib/contracts/extension-config';

/** One that is older was kept back by somebody: its signer publishes anew at every request. */
const OLDEST_MS = 30 * 24 * 3_600_000;
/** The clocks of server and browser may differ by so much. */
const CLOCKS_DIFFER_MS = 24 * 3_600_000;

export interface AcceptOptions {
  /** Ed25519 public key, 32 bytes in base64; empty in a build without one, which then takes nothing. */
  public_key: string;
  /** Epoch ms. */
  now: number;
  /** Epoch ms at which the newest one known was issued; an older one is somebody's replay. */
  newest: number;
}

/** The configuration inside, or null where signature, shape or date of issue is not right: what is known stays then. */
export async function acceptConfig(
  signed: SignedConfig,
  { public_key, now, newest }: AcceptOptions,
): Promise<RemoteConfig | null> {
  const config = await openConfig(signed, public_key);
  if (!config) return null;
  const issued = Date.parse(config.issued_at);
  const fresh = issued >= newest && now - issued <= OLDEST_MS && issued - now <= CLOCKS_DIFFER_MS;
  return fresh ? config : null;
}

/** The configuration inside, whenever it was issued, or null where signature or shape is not right. */
export async function openConfig(signed: SignedConfig, public_key: string): Promise<RemoteConfig | null> {
  if (!(await isSigned(signed, public_key))) return null;
  return remoteConfigSchema.nullable().catch(null).parse(asJson(signed.payload));
}

async function isSigned({ payload, signature }: SignedConfig, public_key: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', bytesOf(public_key), { name: 'Ed25519' }, false, [
      'verify',
    ]);
    return await crypto.subtle.verify('Ed25519', key, bytesOf(signature), new TextEncoder().encode(payload));
  } catch {
    return false;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
