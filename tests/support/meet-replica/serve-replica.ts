import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { DEFAULT_KNOBS, type ReplicaKnobs } from './knobs';

const FOLDER = import.meta.dirname;
const ORIGIN = 'https://meet.google.com';

/** Meet sends a policy of this kind; what the extension does must work under it. */
const POLICY = "script-src 'self'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'";

/** Serves the replica for every address of meet.google.com in this browser; nothing reaches the network. */
export async function serveReplica(context: BrowserContext): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname.startsWith('/replica/')) {
      const source = await readFile(
        path.join(FOLDER, `${url.pathname.slice('/replica/'.length)}.ts`),
        'utf8',
      );
      await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
    } else if (route.request().resourceType() === 'document') {
      const lang = url.searchParams.get('lang') ?? DEFAULT_KNOBS.lang;
      const body = `<!doctype html><html lang="${lang === 'pt-BR' ? 'pt-BR' : lang === 'es' ? 'es' : 'en'}"><head><meta charset="utf-8"><title>Meet</title></head><body><script type="module" src="/replica/page/main"></script></body></html>`;
      await route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': POLICY }, body });
    } else await route.fulfill({ status: 204 });
  });
  // Photos come from Google's image host.
  await context.route('https://lh3.googleusercontent.com/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: AVATAR }),
  );
}

const AVATAR =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="#5f6368"/></svg>';

/** Opens the replica of one meeting. */
export async function openMeeting(
  page: Page,
  code: string,
  knobs: Partial<ReplicaKnobs> = {},
): Promise<void> {
  const query = new URLSearchParams({ ...knobs });
  await page.goto(`${ORIGIN}/${code}?${query}`);
  await page.waitForFunction(() => '__meet' in window);
}
