import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Locator, type Page } from '@playwright/test';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { CHROMIUM } from '@/playwright.config';
import { serveReplica } from '@/tests/support/meet-replica/serve-replica';

/** A real Chromium with the built extension, or null for none, in which meet.google.com is the replica. */
export async function openBrowser(
  extension: string | null,
  profile: string,
  fresh = true,
): Promise<BrowserContext> {
  const folder = path.resolve('test-results/profiles', profile);
  if (fresh) await rm(folder, { recursive: true, force: true });
  const context = await chromium.launchPersistentContext(folder, {
    headless: false,
    executablePath: CHROMIUM,
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  await serveReplica(context);
  return context;
}

/** Connects the extension to the account the way a person does: popup, the app's page, its button. */
export async function connect(context: BrowserContext): Promise<void> {
  const popup = await openPopup(context);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: /^(Conectar|Connect)/ }).click();
  const page = await opened;
  await page.locator('#connect').click();
  await expect(page.locator('#answer')).toHaveText('{"ok":true}');
  await page.close();
  await popup.close();
}

export async function openPopup(context: BrowserContext): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  return popup;
}

/** Ends the service worker as Chrome does when it is idle, crashes or runs too long. */
export async function killServiceWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos) {
    if (target.type === 'service_worker' && target.url.includes(EXTENSION_ID))
      await session.send('Target.closeTarget', { targetId: target.targetId });
  }
  await session.detach();
}

/** The widget in a Meet page; Playwright looks into open shadow roots by itself. */
export function widgetIn(page: Page): Locator {
  return page.locator('performancy-widget section');
}
