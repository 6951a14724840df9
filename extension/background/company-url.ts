import { browser } from 'wxt/browser';
import type { CompanyAddress } from '@/lib/contracts/extension-messages';
import { chooseAddress } from './choose-address';

/** Put in by the build, see wxt.config.ts. */
declare const __APP_URL__: string;

const KEY = 'company_url';

/** Origin of the web app, e.g. "https://app.performancy.ai"; the API is on the same one. */
export async function appUrl(): Promise<string> {
  return (await companyAddress()).app_url;
}

/** Where the app is: by the administrator's policy, else by the person's choice, else by the build. */
export async function companyAddress(): Promise<CompanyAddress> {
  const [policy, own] = await Promise.all([managedUrl(), ownUrl()]);
  return chooseAddress({ policy, own, built: __APP_URL__ }, isAllowed);
}

/** The person's own choice; null goes back to the built-in address. The popup has asked for the permission before. */
export async function chooseCompanyUrl(url: string | null): Promise<void> {
  if (url === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: url });
}

async function ownUrl(): Promise<unknown> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return stored[KEY];
}

/** Chrome rejects the question where no policy is set at all. */
async function managedUrl(): Promise<unknown> {
  const managed: Record<string, unknown> = await browser.storage.managed.get(KEY).catch(() => ({}));
  return managed[KEY];
}

function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}
