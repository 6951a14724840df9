import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Account } from '@/lib/contracts/extension-messages';
import { appUrl } from './company-url';
import { type Sealed, seal, unseal } from './seal';

const linkSchema = z.object({
  /** Where the account is: at another address of the app its token is nothing. */
  app_url: z.string(),
  /** Null once the server has refused it; who it belonged to stays known. */
  token: z.string().nullable(),
  expires_at: z.string(),
  user_id: z.string(),
  user: z.string(),
  company: z.string().nullable(),
});
export type Link = z.infer<typeof linkSchema>;

const KEY = 'link';
const BINDING = 'link';

/** The connected account with its token, or null. Only the service worker ever calls this. */
export async function readLink(): Promise<Link | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const sealed = storedSealSchema.safeParse(stored[KEY]);
  if (!sealed.success) return null;
  try {
    const link = linkSchema.parse(await unseal(fromStored(sealed.data), BINDING));
    return link.app_url === (await appUrl()) ? link : null;
  } catch {
    // The key is gone (site data cleared) or the bytes were changed: the rep connects again.
    return null;
  }
}

export async function saveLink(link: Link): Promise<void> {
  await browser.storage.local.set({ [KEY]: toStored(await seal(link, BINDING)) });
}

export async function forgetLink(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** The server no longer takes the token: keep whose it was, so that the journal stays theirs. */
export async function expireLink(): Promise<void> {
  const link = await readLink();
  if (link) await saveLink({ ...link, token: null });
}

/** The token until the server has refused it: whether it has expired is not for this computer's clock to say. */
export function liveToken(link: Link | null): string | null {
  return link?.token ?? null;
}

/** What the page and the popup may know: never the token. */
export function accountOf(link: Link | null): Account {
  if (!link) return { state: 'none' };
  const state = liveToken(link) === null ? 'expired' : 'linked';
  return { state, user: link.user, company: link.company, expires_at: link.expires_at };
}

/** chrome.storage keeps JSON only, so the bytes go in as lists of numbers. */
const byteList = z.array(z.number().int().min(0).max(255));
const storedSealSchema = z.object({ iv: byteList, data: byteList });

function toStored(sealed: Sealed): z.infer<typeof storedSealSchema> {
  return { iv: [...sealed.iv], data: [...new Uint8Array(sealed.data)] };
}

function fromStored(stored: z.infer<typeof storedSealSchema>): Sealed {
  return { iv: new Uint8Array(stored.iv), data: new Uint8Array(stored.data).buffer };
}
