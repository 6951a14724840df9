import { browser } from 'wxt/browser';
import { z } from 'zod';
import { deviceTokenSchema, linkMessageSchema } from '@/lib/contracts/extension-link';
import { meSchema } from '@/lib/contracts/me';
import { callApi } from './call-api';
import { appUrl } from './company-url';
import { saveLink } from './linked-account';

/** A page that was left open longer than this has to start again. */
const STATE_LIVES_MS = 10 * 60_000;
const STATE_BYTES = 32;
const CONNECT_PATH = '/extension/connect';

/** What the web page hears; `code` says what went wrong without any detail a stranger could use. */
export type LinkAnswer =
  | { ok: true }
  | { ok: false; code: 'sender' | 'message' | 'state' | 'refused' | 'unreachable' };

/** Opens the web app's connect page with a fresh nonce that only this extension knows. */
export async function openConnectPage(): Promise<void> {
  const bytes = crypto.getRandomValues(new Uint8Array(STATE_BYTES));
  const state = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  await browser.storage.session.set({ connect: { state, made_at: Date.now() } });
  const url = new URL(CONNECT_PATH, await appUrl());
  url.searchParams.set('extension_id', browser.runtime.id);
  url.searchParams.set('state', state);
  await browser.tabs.create({ url: url.href });
}

/**
 * The web page hands over a one-time code. It counts only from the app's own origin and with the nonce of the page that
 * this extension opened: otherwise a stranger could connect this browser to their account.
 */
export async function acceptLinkCode(
  message: unknown,
  senderOrigin: string | undefined,
): Promise<LinkAnswer> {
  if (senderOrigin !== (await appUrl())) return { ok: false, code: 'sender' };
  const parsed = linkMessageSchema.safeParse(message);
  if (!parsed.success) return { ok: false, code: 'message' };
  const { code, state } = parsed.data;
  if (!(await isOurState(state))) return { ok: false, code: 'state' };
  // The nonce works once, whatever becomes of the exchange.
  await browser.storage.session.remove('connect');

  const exchanged = await callApi({
    method: 'POST',
    path: '/api/v1/extension/token',
    token: null,
    body: { code, state, device: { name: deviceName(), version: browser.runtime.getManifest().version } },
    answer: deviceTokenSchema,
  });
  if (exchanged.kind !== 'ok') return failure(exchanged.kind);
  const { token, expires_at } = exchanged.body;
  const me = await callApi({ method: 'GET', path: '/api/v1/me', token, answer: meSchema });
  if (me.kind !== 'ok') return failure(me.kind);
  const { id, name, company } = me.body;
  await saveLink({
    app_url: senderOrigin,
    token,
    expires_at,
    user_id: id,
    user: name,
    company: company?.name ?? null,
  });
  return { ok: true };
}

/**
 * A self-hosted app is not named in the manifest, so that its page cannot send messages: it writes the code behind the
 * "#" of its own address, which only an extension with the permission for that site sees. Null for any other address.
 */
export function linkInAddress(address: string): { message: unknown; origin: string } | null {
  const { origin, pathname, hash } = new URL(address);
  const handed = new URLSearchParams(hash.slice(1));
  if (pathname !== CONNECT_PATH || !handed.has('code')) return null;
  const message = { type: 'performancy.link', code: handed.get('code'), state: handed.get('state') };
  return { message, origin };
}

/** The page that says how it went, in the place of the one with the code. */
export function linkedPage(origin: string, { ok }: LinkAnswer): string {
  return `${origin}${CONNECT_PATH}?linked=${ok ? 'yes' : 'no'}`;
}

const connectSchema = z.object({ state: z.string(), made_at: z.number() });

async function isOurState(state: string): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.session.get('connect');
  const expected = connectSchema.safeParse(stored.connect);
  if (!expected.success) return false;
  return expected.data.state === state && Date.now() - expected.data.made_at < STATE_LIVES_MS;
}

function failure(kind: 'later' | 'unauthorised' | 'refused'): LinkAnswer {
  return { ok: false, code: kind === 'later' ? 'unreachable' : 'refused' };
}

/** How the device shows up in the web app's list, e.g. "Chrome · Windows". */
function deviceName(): string {
  const agent = navigator.userAgent;
  const system =
    [/Windows/, /CrOS/, /Mac OS X/, /Linux/].find((pattern) => pattern.test(agent))?.source ?? 'desktop';
  const brand = /Edg\//.test(agent) ? 'Edge' : 'Chrome';
  return `${brand} · ${system === 'CrOS' ? 'ChromeOS' : system === 'Mac OS X' ? 'macOS' : system}`;
}
