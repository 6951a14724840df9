import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const LOCALES = ['pt-BR', 'en', 'es'] as const;

interface Screen {
  name: string;
  role: string;
  /** ":latest" is the id of the newest row of the list that the path names. */
  path: string;
  /** Its tables show every column on a narrow screen too. */
  fits?: true;
  /** Versions that stand in the documentation. */
  pictures?: readonly string[];
}

/** Both themes at both widths, and the other languages: Spanish, with the longest words, in the narrow one. */
const VERSIONS = [
  'light-desk-pt-BR',
  'light-phone-pt-BR',
  'dark-desk-pt-BR',
  'dark-phone-pt-BR',
  'dark-desk-en',
  'light-phone-es',
];
/** The most different ones, for screens that are made of parts which others show in every version. */
const TWO_VERSIONS = ['light-desk-pt-BR', 'dark-phone-es'];

const SCREENS: readonly Screen[] = [
  { name: 'rep-home', role: 'AGENT', path: '', pictures: ['light-desk-pt-BR', 'dark-phone-pt-BR'] },
  { name: 'conversations', role: 'MANAGER', path: '/conversations', pictures: ['light-desk-en'] },
  { name: 'conversation', role: 'AGENT', path: '/conversations/:latest', pictures: ['light-desk-pt-BR'] },
  { name: 'manager-home', role: 'MANAGER', path: '' },
  { name: 'squad', role: 'MANAGER', path: '/squads', pictures: ['light-desk-pt-BR', 'dark-desk-pt-BR'] },
  { name: 'alerts', role: 'MANAGER', path: '/alerts', pictures: ['light-desk-pt-BR'] },
  { name: 'ai-usage', role: 'DIRECTOR', path: '/settings/ai', pictures: ['dark-desk-en'] },
  { name: 'company', role: 'DIRECTOR', path: '/company', pictures: ['dark-desk-en'] },
];

const MORE_SCREENS: readonly Screen[] = [
  { name: 'person', role: 'MANAGER', path: '/squads/people/:latest' },
  { name: 'board', role: 'MANAGER', path: '/pipeline', pictures: ['light-desk-pt-BR'] },
  { name: 'deal-list', role: 'AGENT', path: '/pipeline?view=list' },
  { name: 'deal', role: 'AGENT', path: '/pipeline/deals/:latest' },
  { name: 'leads', role: 'MANAGER', path: '/pipeline/leads', fits: true },
  { name: 'lead', role: 'AGENT', path: '/pipeline/leads/:latest' },
  { name: 'funnel', role: 'DIRECTOR', path: '/pipeline/funnel' },
  { name: 'imports', role: 'MANAGER', path: '/pipeline/imports' },
  { name: 'playbooks', role: 'MANAGER', path: '/playbooks' },
  { name: 'playbook', role: 'DIRECTOR', path: '/playbooks/:latest', pictures: ['light-desk-pt-BR'] },
  { name: 'playbook-versions', role: 'DIRECTOR', path: '/playbooks/:latest/versions' },
  { name: 'search', role: 'MANAGER', path: '/search' },
  { name: 'integrations', role: 'DIRECTOR', path: '/integrations' },
  { name: 'api-keys', role: 'DIRECTOR', path: '/settings/api' },
  { name: 'events', role: 'DIRECTOR', path: '/settings/events' },
  { name: 'dead-letters', role: 'DIRECTOR', path: '/settings/events/dead' },
];

test.describe.configure({ timeout: 180_000 });

for (const screen of SCREENS)
  test(`${screen.name}: two themes, two widths, three languages, no violation`, async ({ app, browser }) => {
    await expectScreen(browser, app, screen, [...VERSIONS, ...(screen.pictures ?? [])]);
  });

for (const screen of MORE_SCREENS)
  test(`${screen.name}: light and wide, dark and narrow, no violation`, async ({ app, browser }) => {
    await expectScreen(browser, app, screen, TWO_VERSIONS);
  });

async function expectScreen(
  browser: Browser,
  app: RunningApp,
  screen: Screen,
  wanted: readonly string[],
): Promise<void> {
  const page = await signedIn(browser, app, screen.role);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  try {
    const address = await addressOf(page, app, screen.path);
    for (const locale of LOCALES) {
      const versions = versionsOf(locale).filter(({ version }) => wanted.includes(version));
      if (versions.length > 0) await speak(page, app, locale);
      for (const { version, theme, viewport } of versions) {
        await page.context().addCookies([{ name: 'theme', value: theme, url: app.url }]);
        await page.setViewportSize(viewport);
        await page.goto(address, { waitUntil: 'networkidle' });
        await expectSound(page, locale, version);
        if (screen.fits) await expectTablesFit(page, version);
        await takePicture(page, `${screen.name}-${version}`, screen.pictures?.includes(version) ?? false);
      }
    }
    expect(wrong).toEqual([]);
  } finally {
    // The demo goes on in its own language, also after a failure.
    await speak(page, app, 'pt-BR');
    await page.context().close();
  }
}

function versionsOf(locale: string) {
  return THEMES.flatMap((theme) =>
    Object.entries(WIDTHS).map(([width, viewport]) => ({
      version: `${theme}-${width}-${locale}`,
      theme,
      viewport,
    })),
  );
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** The home page of a person with this role, who signs in once for all screens. */
async function signedIn(browser: Browser, app: RunningApp, role: string): Promise<Page> {
  const storageState = sessions.get(role);
  const context = await browser.newContext({ baseURL: app.url, reducedMotion: 'reduce', storageState });
  const page = await context.newPage();
  if (storageState) await page.goto('/');
  else await signIn(page, app, person(app, role));
  sessions.set(role, await context.storageState());
  return page;
}

async function addressOf(page: Page, app: RunningApp, path: string): Promise<string> {
  const slug = new URL(page.url()).pathname.split('/')[1];
  const [list] = /\w+(?=\/:latest)/.exec(path) ?? [];
  if (list === undefined) return `${app.url}/${slug}${path}`;
  const answer = await (await page.request.get(`${app.url}/api/v1/${list}`)).json();
  const [newest] = answer.data ?? answer[list];
  return `${app.url}/${slug}${path.replace(':latest', newest.id)}`;
}

async function speak(page: Page, app: RunningApp, locale: string): Promise<void> {
  const answer = await page.request.patch(`${app.url}/api/v1/profile`, {
    data: { locale },
    headers: { origin: app.url },
  });
  expect(answer.status()).toBe(200);
}

async function expectTablesFit(page: Page, version: string): Promise<void> {
  const boxes = await page
    .getByRole('group')
    .filter({ has: page.getByRole('table') })
    .all();
  expect(boxes.length, version).toBeGreaterThan(0);
  for (const box of boxes)
    expect(
      await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      `${version}: a table scrolls sideways`,
    ).toBeLessThanOrEqual(0);
}

async function expectSound(page: Page, locale: string, version: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), version).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${version} scrolls sideways`).toBeLessThanOrEqual(0);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text, `${version} shows a key instead of a text`).not.toMatch(
    /\b(common|home|conversations|squads|company|nav|alerts|tasks|ai_usage|coaching|pipeline|playbooks|search|integrations|hub)\.[a-z_]+/,
  );
  await expectAccessible(page, version);
}

/** Pictures for the documentation are renewed on demand: UPDATE_PICTURES=1. */
async function takePicture(page: Page, name: string, documented: boolean): Promise<void> {
  const update = documented && process.env.UPDATE_PICTURES !== undefined;
  const folder = update ? 'docs/pictures' : 'test-results/screens';
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !update });
}
